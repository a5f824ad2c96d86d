import { A, C, C2, X, both, one, sample } from './page.ts';

const font = (text: string) => `<font style="vertical-align: inherit;"><font style="vertical-align: inherit;">${text}</font></font>`;

/** Labels in other words, other languages, other characters; numbers in sentences that are about something else. */
export const worded = [
  sample('words-spanish-short', `<dl><dt>Núm. de caso</dt><dd>${C}</dd><dt>Núm. de solicitud</dt><dd>${A}</dd><dt>Núm. de teléfono</dt><dd>502555014</dd></dl>`, both),
  sample('words-spanish-del', `<table><tr><td>Número del caso:</td><td>${C}</td></tr><tr><td>Número de la solicitud:</td><td>${A}</td></tr><tr><td>Identificación individual:</td><td>${X}</td></tr></table>`, both),
  sample('words-spanish-id', `<div><span>ID de caso</span><span>${C}</span></div><div><span>ID de solicitud</span><span>${A}</span></div><div><span>ID del miembro</span><span>${X}</span></div>`, both),
  sample('words-spanish-sentence', `<p>Su solicitud n.º ${A} fue recibida. Su número de caso es ${C} y su número de confirmación es ${X}.</p>`, both),
  sample('words-translated-dl', `<dl><dt>${font('Número de caso')}</dt><dd>${font(C)}</dd><dt>${font('Identificación individual')}</dt><dd>${font(X)}</dd></dl>`, one),
  sample('words-translated-table', `<table><thead><tr><th>${font('Cliente')}</th><th>${font('Caso n.°')}</th><th>${font('Fecha de nacimiento')}</th></tr></thead><tbody><tr><td>${font('Ann Poe')}</td><td>${font(C)}</td><td>${font('19801102 1')}</td></tr></tbody></table>`, one),
  sample('words-soft-hyphens', `<div><div>Appli&shy;cation Num&shy;ber</div><div>${A}</div></div><div><div>Case&nbsp;Num&shy;ber</div><div>${C}</div></div>`, both),
  sample('words-rtl-page', `<div dir="rtl"><div><span>Case Number</span> <bdi>${C}</bdi></div><div><span>Individual ID</span> <bdi>${X}</bdi></div></div>`, one),
  sample('words-bidi-isolates', `<p>Case Number: \u2068${C}\u2069</p><p>SSN: \u2068${X}\u2069</p>`, one),
  sample('words-math-digits', `<p>Case Number: 𝟏𝟎𝟒𝟖𝟖𝟐𝟗𝟏𝟑</p><p>Case #: ①⓪④⑧⑧②⑨①③</p><p>Case ID: ¹⁰⁴⁸⁸²⁹¹³</p>`, {}),
  sample('words-masked-last-four', `<dl><dt>Case Number</dt><dd>•••••2913</dd><dt>Application Number</dt><dd>XXX-XX-5678</dd><dt>Case #</dt><dd>#####2913 <button>Show</button></dd></dl>`, {}),
  sample('words-masked-title', `<dl><dt>Case Number</dt><dd><span title="${X}">*****7719</span></dd></dl>`, {}),
  sample('words-formerly', `<p>Case # ${C} (formerly ${X})</p><p>Application # ${A}, replaced application # 402557720</p>`, both),
  sample('words-slash-list', `<p>Case # ${C} / Individual ID ${X} / Application # ${A}</p>`, both),
  sample('words-middots', `<p>Ann Poe · Case ${C} · Pike County · Application ${A} · Member ${X}</p>`, both),
  sample('words-on-notice', `<p>Your case number is the 9-digit number on your notice, like 123456789.</p><p>Application numbers look like 987654321.</p><p>Example: Case # ${X}</p>`, {}),
  sample('words-phone-in-case', `<p>About your case: call 8553064959 or 855 306 8959.</p><p>Case worker phone: 502555014</p><p>Case line 502-555-014</p>`, {}),
  sample('words-payment-for-case', `<p>Payment for case: reference ${X}</p><p>Amount paid on case 10/24: $402,557,719</p>`, {}),
  sample('words-dates-as-numbers', `<p>Case number issued: 20261124</p><p>Case opened on 11 24 20261</p><p>Application date 112420261</p>`, {}),
  sample('words-salesforce-ids', `<p>Case ID: 5003k00001abcDE</p><p>Case Id 500${X}AB</p><a href="/s/case/${X}">Case</a>`, {}),
  sample('words-shouted', `<div><b>YOUR CASE NUMBER IS</b><div>${C}</div></div>`, one),
  sample('words-for-ann', `<p>Case Number for Ann Poe</p><p>${C}</p>`, one),
  sample('words-hash-only', `<h2>Case</h2><p>#${C}</p>`, {}),
  sample('words-and-together', `<p>Case and application numbers: ${C}, ${A}</p>`, {}),
  sample('words-two-in-parentheses', `<li>Ann Poe (Case #: ${C}, Individual ID: ${X})</li><li>Bob Roe (Case #: ${C2}, Individual ID: 402557720)</li>`, { cases: [C, C2] }),
  sample('words-agent-sentence', `<p>You are now associated with case ${C}. Your DOI number ${X} was recorded.</p>`, one),
  sample('words-not-found', `<p>No case was found for ${X}.</p><p>Case not found: ${X}</p><p>We could not find application ${X}</p>`, {}),
  sample('words-cn-of-other', `<p>Child support case ${X}</p><p>Court case no. ${X}</p><p>SNAP fraud case # ${X}</p><p>Unrelated case ${X}</p>`, {}),
  sample('words-kynect-case', `<p>kynect Case #: ${C}</p><p>Medicaid case number ${C}</p><p>State case ID ${C}</p>`, one),
  sample('words-long-label', `<div><div>Case Number (as shown on your notice)</div><div>${C}</div></div><div><div>Application Number (9 digits)</div><div>${A}</div></div>`, both),
];
