import fc from 'fast-check';
import { sentences } from './random-sentences';

/** Something on a random page: its HTML and what must be read from it. */
export interface Piece {
  html: string;
  cases: string[];
  applications: string[];
}

const digit = fc.integer({ min: 0, max: 9 });
const number = fc
  .tuple(fc.integer({ min: 1, max: 9 }), fc.array(digit, { minLength: 8, maxLength: 8 }))
  .map(([first, rest]) => `${first}${rest.join('')}`)
  .filter((digits) => !/^(.)\1+$/.test(digits));

const caseLabels = [
  'Case Number',
  'Case #',
  'Case#',
  'Case No.',
  'Case ID',
  'CASE NUMBER',
  'Your case number',
  'kynect Case #',
  'Número de caso',
  'N.º de caso',
  'Caso #',
  'Case Number *',
  'Case number:',
  'Case Nbr',
  'Case Number (required)',
  "Client's case number",
  'ID de caso',
];
const applicationLabels = [
  'Application Number',
  'Application #',
  'Application#',
  'App ID',
  'Application ID',
  'Application No.',
  'Número de solicitud',
  'Solicitud #',
  'Appl. No.',
  'Application number:',
  'ID de solicitud',
];
const otherLabels = [
  'SSN',
  'Individual ID',
  'MAID Number',
  'Phone',
  'Date of birth',
  'NPN',
  'DOI Number',
  'Confirmation Number #',
  'Reference Number',
  'Waiver Case#',
  'Related case',
  'Previous case number',
  'Quote Number',
  'Shelf mark',
  'Payment reference',
  'Household',
  'Case worker',
  'Application date',
  'Case status',
  'Court case number',
  'Número de seguro social',
  'Case/SSN Number',
  'Application fee',
  'Support case #',
  'Ticket',
  'Policy number',
  'Case count',
  'Member',
  'Otro caso',
  'Account',
  'Group Number',
  'Tax ID',
  'Subscriber ID',
  'Letter ID',
  'Case manager phone',
  'Application received',
  'Envelope ID',
  'Broker Number',
  'Card Number',
  'Duplicate of case',
  'Número de confirmación',
  'Teléfono',
];

type Shape = (label: string, value: string) => string;

/** A control's value holds no elements. */
const bare = (value: string) => value.replace(/<[^>]+>/g, '');

/** Each way to show a label and its value; the reader must know all of them for ours and be fooled by none for others. */
const shapes: Shape[] = [
  (l, v) => `<dl><dt>${l}</dt><dd>${v}</dd></dl>`,
  (l, v) => `<div class="f"><div class="l">${l}</div><div class="v">${v}</div></div>`,
  (l, v) => `<p>${l}: ${v}</p>`,
  (l, v) => `<p><b>${l}</b> <span>${v}</span></p>`,
  (l, v) => `<div><span>${l}</span><span>${v}</span></div>`,
  (l, v) => `<label>${l} <input value="${bare(v)}"></label>`,
  (l, v) => `<div><input aria-label="${l}" value="${bare(v)}"></div>`,
  (l, v) => `<table><tr><th>${l}</th><td>${v}</td></tr></table>`,
  (l, v) => `<table><tr><td>${l}:</td><td>${v}</td></tr></table>`,
  (l, v) =>
    `<table><thead><tr><th>Name</th><th>${l}</th><th>Status</th></tr></thead><tbody><tr><td>Ann Poe</td><td>${v}</td><td>Open</td></tr></tbody></table>`,
  (l, v) => `<table><tbody><tr><td>Ann</td><td data-label="${l}">${v}</td></tr></tbody></table>`,
  (l, v) => `<section><h4>${l}</h4><p><a href="#">${v}</a></p></section>`,
  (l, v) =>
    `<div role="grid"><div role="row"><div role="columnheader">A</div><div role="columnheader">${l}</div></div><div role="row"><div role="gridcell">x</div><div role="gridcell">${v}</div></div></div>`,
  (l, v) => `<div class="card"><div>${v}</div><div>${l}</div></div>`,
  (l, v) => `<p><strong>${l}</strong><br>${v}</p>`,
  (l, v) => `<ul><li>${l} ${v}</li></ul>`,
  (l, v) => `<p><span aria-label="${l}">${v}</span></p>`,
  (l, v) => `<fieldset><legend>${l}</legend><input value="${bare(v)}" readonly></fieldset>`,
  (l, v) =>
    `<div class="row"><div class="col"><label for="x">${l}</label></div><div class="col"><input value="${bare(v)}" readonly></div></div>`,
  (l, v) => `<ul><li><span>${l}</span> <span class="badge">${v}</span></li></ul>`,
  (l, v) => `<table><tr><td>${l}</td><td>:</td><td><b>${v}</b></td></tr></table>`,
  (l, v) => `<div><em>${l}</em> <span title="${l}">${v}</span></div>`,
  (l, v) =>
    `<table><thead><tr><th>${l}<button>Sort</button></th><th>County</th></tr></thead><tbody><tr><td><a href="#">${v}</a></td><td>Pike</td></tr></tbody></table>`,
  (l, v) => `<div class="item"><h3>${l}</h3><p>${v}</p></div>`,
  (l, v) => `<dl><div><dt><span>${l}</span></dt><dd><div><span>${v}</span></div></dd></div></dl>`,
  (l, v) => `<p>${l} <!-- 402557719 -->${v}.</p>`,
  (l, v) => `<details open><summary>More</summary><div><span>${l}:</span> <code>${v}</code></div></details>`,
];

const groupings = [
  (n: string) => n,
  (n: string) => n,
  (n: string) => n.replace(/(...)(...)/, '$1 $2 '),
  (n: string) => n.replace(/(...)(...)/, '$1-$2-'),
  (n: string) => n.replace(/(...)(...)/, '$1\u00a0$2\u00a0'),
  (n: string) => n.replace(/(...)/, '$1\u200b'),
  (n: string) => n.replace(/(...)/, '<span>$1</span>'),
  (n: string) => n.replace(/(....)/, '<b>$1</b>'),
];

/** Values that no label makes a number of ours. */
const noNumbers = [
  '',
  '—',
  'N/A',
  '***-**-6789',
  'XXXXX6789',
  '12345678',
  '1234567890',
  '402-55-7719',
  '40601-1234',
  'A20014567',
  '10/24/2026',
  '502-555-0142',
  '１０４８８２９１３',
  '10488291O',
  '$104882913',
  '104882913-01',
  'Pending',
];

// An unlabelled number never follows directly: below a label without a value, people too would take it for the value.
const noise = [
  '<p>Welcome back, Ann Poe.</p>',
  '<nav><a href="#">Home</a> <a href="#">Cases</a> <a href="#">Applications</a></nav>',
  '<h2>Household</h2>',
  '<hr>',
  '<p>Questions about your case? Call 1-855-459-6328.</p>',
  '<button>Case search</button>',
  '<p>Enter your case number (e.g. 402557719).</p>',
  '<script>"Case Number: 402557719"</script>',
  '<template><p>Case Number: 402557719</p></template>',
  '<!-- Case Number: 402557719 -->',
  '<div style="display:none"><p>Case Number: 402557719</p></div>',
  '<div hidden>Case # 402557719</div>',
  '<input type="hidden" title="Case Number" value="402557719">',
  '<p>Thank you.</p><p>402557719</p>',
  '<p>Thank you.</p><div><div>402557719</div></div>',
  '<label>Case Number <input placeholder="402557719"></label>',
  '<details><summary>More</summary><p>Case Number: 402557719</p></details>',
  '<p>Showcase # 402557719</p>',
  '<p>We could not find case 402557719.</p>',
  '<p>This is not your case number: 402557719.</p>',
  '<p>Case number 402557719 is no longer valid.</p>',
  '<p>No results for case number 402557719</p>',
  '<p>Case Number: <del>402557719</del></p>',
  '<table><tr><td>Case<br>Load</td><td>402557719</td></tr></table>',
  '<label>Case Number <input value="402557719" aria-invalid="true"></label>',
  '<p>Do not write your SSN 402557719 here.</p>',
  '<footer>Page 1 of 3 | Doc 402557719</footer>',
  '<p>Confirmation: your request 402557719 was received.</p>',
  '<h3>Related cases</h3><p>Case Number: 402557719</p><h3>Household</h3>',
  '<figure><p>Case Number: 402557719</p><figcaption>Example</figcaption></figure>',
  '<label>Case Number <select><option>402557719</option><option selected>Choose</option></select></label>',
  '<p aria-label="Individual ID">402557719</p>',
  '<p>Thank you.</p><ul><li>402557719</li><li>402557720</li></ul>',
];

const none: Pick<Piece, 'cases' | 'applications'> = { cases: [], applications: [] };
const from = <T>(list: readonly T[]) => fc.constantFrom(...list);
const piece = (shape: Shape, label: string, value: string) => shape(label, value);

const ours = fc.oneof(
  fc
    .tuple(from(shapes), from(caseLabels), number, from(groupings))
    .map(([s, l, n, g]): Piece => ({ html: piece(s, l, g(n)), cases: [n], applications: [] })),
  fc
    .tuple(from(shapes), from(applicationLabels), number, from(groupings))
    .map(([s, l, n, g]): Piece => ({ html: piece(s, l, g(n)), cases: [], applications: [n] })),
);
const theirs = fc
  .tuple(from(shapes), from(otherLabels), number, from(groupings))
  .map(([s, l, n, g]): Piece => ({ html: piece(s, l, g(n)), ...none }));
const misshapen = fc
  .tuple(from(shapes), from([...caseLabels, ...applicationLabels]), from(noNumbers))
  .map(([s, l, v]): Piece => ({ html: piece(s, l, v), ...none }));
const around = from(noise).map((html): Piece => ({ html, ...none }));

const told = fc.tuple(sentences, number, from(groupings)).map(([{ text, kind }, n, g]): Piece => ({
  html: `<p>${text(g(n))}</p>`,
  cases: kind === 'case' ? [n] : [],
  applications: kind === 'application' ? [n] : [],
}));

/** The parts of a random page: ours, others', misshapen values and noise in any order. */
export const randomParts = fc.array(
  fc.oneof(
    { arbitrary: ours, weight: 4 },
    { arbitrary: theirs, weight: 4 },
    { arbitrary: misshapen, weight: 2 },
    { arbitrary: around, weight: 3 },
    { arbitrary: told, weight: 3 },
  ),
  { minLength: 1, maxLength: 6 },
);
