import { describe, expect, it } from 'vitest';
import { lookAt } from './page';

const enrolled = (html: string) => lookAt(html).enrollment;
const line = {
  plan: 'Cardinal Silver 3200',
  issuer: 'Lantern Health',
  from: '01/01/2026',
  to: '12/31/2026',
  status: 'Active',
};

describe('enrollment lines are found as the page writes them, without the premium', () => {
  it.each([
    [
      'a table',
      `<table><tr><th>Member</th><th>Plan name</th><th>Issuer</th><th>Coverage start</th><th>Coverage end</th><th>Premium</th><th>Status</th></tr>
       <tr><td>Ann Poe</td><td>Cardinal Silver 3200</td><td>Lantern Health</td><td>01/01/2026</td><td>12/31/2026</td><td>$412.17</td><td>Active</td></tr></table>`,
    ],
    [
      'a list of details',
      `<dl><dt>Plan</dt><dd>Cardinal Silver 3200</dd><dt>Issuer</dt><dd>Lantern Health</dd><dt>Effective date</dt><dd>01/01/2026</dd>
       <dt>End date</dt><dd>12/31/2026</dd><dt>Monthly premium</dt><dd>$412.17</dd><dt>Enrollment status</dt><dd>Active</dd></dl>`,
    ],
    [
      'rows of label and value',
      `<table><tr><th>Plan</th><td>Cardinal Silver 3200</td></tr><tr><th>Carrier</th><td>Lantern Health</td></tr>
       <tr><th>Coverage dates</th><td>01/01/2026 - 12/31/2026</td></tr><tr><th>Policy ID</th><td>730018452</td></tr><tr><th>Status</th><td>Active</td></tr></table>`,
    ],
    [
      'lines of text',
      '<p>Plan name: Cardinal Silver 3200</p><p>Insurance company: Lantern Health</p><p>Coverage period: 01/01/2026 to 12/31/2026</p><p>Plan status: Active</p>',
    ],
    [
      'blocks of label and value',
      ['Plan', 'Issuer', 'Start date', 'End date', 'Status']
        .map((label, at) => `<div class="f"><div>${label}</div><div>${Object.values(line)[at]}</div></div>`)
        .join(''),
    ],
  ])('%s', (_how, html) => expect(enrolled(html)).toEqual([line]));

  it('two members with the same plan are one line, another plan is another', () => {
    const row = (plan: string) => `<tr><td>${plan}</td><td>Active</td></tr>`;
    const html = `<table><tr><th>Plan</th><th>Status</th></tr>${row('Gold')}${row('Gold')}${row('Bronze')}</table>`;
    expect(enrolled(html)).toEqual([
      { plan: 'Gold', status: 'Active' },
      { plan: 'Bronze', status: 'Active' },
    ]);
  });
});

describe('what is no enrollment is not offered', () => {
  it.each([
    ['no plan', '<dl><dt>Plan</dt><dd>None</dd><dt>Effective date</dt><dd>01/01/2026</dd></dl>'],
    ['a plan of which nothing is said', '<p>Plan: Gold</p>'],
    ['a case’s status', '<dl><dt>Case Status</dt><dd>Active</dd></dl>'],
    [
      'a table of documents',
      '<table><tr><th>Name</th><th>Status</th></tr><tr><td>Proof</td><td>Active</td></tr></table>',
    ],
  ])('%s', (_what, html) => expect(enrolled(html)).toEqual([]));
});
