import { A, C, C2, X, both, one, sample } from './page.ts';

const digits = (n: string, open: string) => n.replace(/\d/g, (d) => `${open}${d}</span>`);

/** Pages without any framework: layout tables, reports, letters, print views, text layers. */
export const plain = [
  sample('plain-nested-columns', `<table><tr><td><table><tr><td>Case Number</td></tr><tr><td>Individual ID</td></tr></table></td><td><table><tr><td>${C}</td></tr><tr><td>${X}</td></tr></table></td></tr></table>`, { ...one, layout: true }),
  sample('plain-nested-three', `<table border="0" width="100%"><tr><td><table width="100%"><tr><td bgcolor="#eee"><b>Client</b></td></tr><tr><td><table><tr><td><font size="2">Case #</font></td><td><font size="2">${C}</font></td></tr><tr><td><font size="2">SSN</font></td><td><font size="2">${X}</font></td></tr></table></td></tr></table></td></tr></table>`, one),
  sample('plain-center-font', `<center><font size="2"><b>Case Number:</b></font> <font size="2" color="navy">${C}</font><br><font size="2"><b>Application Number:</b></font> <font size="2">${A}</font></center>`, both),
  sample('plain-report-pre-columns', `<pre>CLIENT            CASE NUMBER   APPL NUMBER   SSN\n----------------  -----------   -----------   ---------\nPOE, ANN          ${C}     ${A}     ${X}\nROE, BOB          ${C2}     209911043     402557720</pre>`, { cases: [C, C2], applications: [A, '209911043'] }),
  sample('plain-report-pre-lines', `<pre>\nCASE NUMBER ....... ${C}\nAPPLICATION ID .... ${A}\nINDIVIDUAL ID ..... ${X}\n</pre>`, both),
  sample('plain-letter', `<div class="letter"><p>Commonwealth of Kentucky</p><table align="right"><tr><td>Date:</td><td>November 2, 2026</td></tr><tr><td>Case Number:</td><td>${C}</td></tr><tr><td>Notice ID:</td><td>${X}</td></tr></table><p>Ann Poe<br>12 Oak St<br>Frankfort, KY 40601-1234</p><p>Dear Ann,</p><p>We decided on application number ${A}.</p></div>`, both),
  sample('plain-letter-re', `<p>RE: Case ${C}, Ann Poe (Individual ID ${X})</p><p>Dear Ann,</p>`, one),
  sample('plain-table-th-over', `<table border="1"><tr><th colspan="2">Case Number</th><th colspan="2">SSN</th></tr><tr><td colspan="2">${C}</td><td colspan="2">${X}</td></tr></table>`, one),
  sample('plain-table-row-span-label', `<table border="1"><tr><th rowspan="2">Case Numbers</th><td>${C}</td></tr><tr><td>${C2}</td></tr><tr><th>MAID</th><td>${X}</td></tr></table>`, { cases: [C, C2] }),
  sample('plain-table-section-rows', `<table><tr><th colspan="4">Case information</th></tr><tr><td>Case Number</td><td>${C}</td><td>Status</td><td>Active</td></tr><tr><th colspan="4">Person information</th></tr><tr><td>Person number</td><td>${X}</td><td>Age</td><td>41</td></tr></table>`, one),
  sample('plain-table-hidden-column', `<table><thead><tr><th>Client</th><th style="display:none">Case Number</th><th>Case Number</th><th>Individual ID</th></tr></thead><tbody><tr><td>Ann</td><td style="display:none">${X}</td><td>${C}</td><td>402557720</td></tr></tbody></table>`, one),
  sample('plain-table-header-breaks', `<table><tr><th>Client<br>Name</th><th>Case<br>Number</th><th>Appl.<br>No.</th><th>Person<br>No.</th></tr><tr><td>Ann</td><td>${C}</td><td>${A}</td><td>${X}</td></tr></table>`, both),
  sample('plain-table-type-number', `<table><thead><tr><th>Type</th><th>Number</th></tr></thead><tbody><tr><td>Case</td><td>${C}</td></tr><tr><td>Application</td><td>${A}</td></tr><tr><td>Individual</td><td>${X}</td></tr></tbody></table>`, both),
  sample('plain-table-combined-header', `<table><tr><th>Client</th><th>Case/Application Number</th></tr><tr><td>Ann</td><td>${X}</td></tr></table>`, {}),
  sample('plain-table-total-row', `<table><thead><tr><th>Case Number</th><th>Premium</th></tr></thead><tbody><tr><td>${C}</td><td>12.00</td></tr></tbody><tfoot><tr><td>Total</td><td>${X}</td></tr></tfoot></table>`, one),
  sample('plain-table-many-columns-one-row', `<table><tr><td><b>Name</b></td><td><b>Case ID</b></td><td><b>App ID</b></td><td><b>Person ID</b></td></tr><tr><td>Ann</td><td>${C}</td><td>${A}</td><td>${X}</td></tr></table>`, both),
  sample('plain-table-caption-number', `<table><caption>Case Number: ${C}</caption><tr><th>Member</th><th>Individual ID</th></tr><tr><td>Ann</td><td>${X}</td></tr></table>`, one),
  sample('plain-legend-number', `<fieldset><legend>Case # ${C}</legend><p>Ann Poe <input value="${X}"></p></fieldset>`, one),
  sample('plain-text-layer', `<div style="position:relative;width:600px;height:200px"><span style="position:absolute;left:20px;top:20px">Case</span><span style="position:absolute;left:60px;top:20px">Number:</span><span style="position:absolute;left:160px;top:20px">${C}</span><br role="presentation"><span style="position:absolute;left:20px;top:50px">Individual ID:</span><span style="position:absolute;left:160px;top:50px">${X}</span><br role="presentation"></div>`, { ...one, layout: true }),
  sample('plain-digit-boxes', `<p>Case Number ${digits(C, '<span style="display:inline-block;width:18px;border:1px solid;text-align:center">')}</p><p>Individual ID ${digits(X, '<span style="display:inline-block;width:18px;border:1px solid">')}</p>`, { ...one, layout: true }),
  sample('plain-digit-spans', `<div><b>Case Number</b> <span>${digits(C, '<span>')}</span></div>`, one),
  sample('plain-frameset', `<script>addEventListener('load',()=>{for(const[n,h]of[['a','<p>Menu</p>'],['b','<h2>Client Profile</h2><p>Case Number: <b>${C}</b></p><p>SSN: ${X}</p>']]){const d=document.querySelector('[name='+n+']').contentDocument;d.open();d.write(h);d.close()}})</script>`, { ...one, layout: true, frames: '<frameset cols="30%,*"><frame name="a"><frame name="b"></frameset>' }),
  sample('plain-input-after-text', `<p>Case Number: <input value="${C}" size="12"> Individual ID: <input value="${X}"></p>`, one),
  sample('plain-hidden-input-for', `<label for="hc">Case Number</label><input type="hidden" id="hc" value="${X}"><span>${C}</span>`, one),
  sample('plain-search-criteria', `<p>You searched for: <b>${X}</b></p><table><tr><th>Case Number</th><th>Client</th></tr><tr><td>${C}</td><td>Ann</td></tr></table>`, one),
  sample('plain-dl-in-cards', `<div class="c"><h3>Ann</h3><dl><div><dt>Case No</dt><dd><b>${C}</b></dd></div><div><dt>NPN</dt><dd>${X}</dd></div></dl></div><div class="c"><h3>Bob</h3><dl><div><dt>Case No</dt><dd><b>${C2}</b></dd></div></dl></div>`, { cases: [C, C2] }),
  sample('plain-dl-two-terms', `<dl><dt>Case Number</dt><dt>Individual ID</dt><dd>${X}</dd></dl>`, {}),
  sample('plain-underlined-columns', `<table><tr><td><u>Case Number</u></td><td><u>Individual ID</u></td></tr><tr><td>&nbsp;</td><td>${X}</td></tr></table>`, {}),
  sample('plain-value-then-label-table', `<table><tr><td>${C}</td><td>${X}</td></tr><tr><td><small>Case Number</small></td><td><small>Individual ID</small></td></tr></table>`, one),
];
