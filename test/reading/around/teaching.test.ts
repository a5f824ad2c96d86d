import { describe, expect, it } from 'vitest';
import { ruleSentence, taughtRuleSchema, type TaughtRule } from '../../../src/domain/taught-rule';
import type { TaughtField } from '../../../src/domain/page-reading';
import { candidatesIn } from '../../../src/portal/around/taught';
import { lessonOf, type Lesson } from '../../../src/portal/around/teach';
import { readPage } from '../../../src/portal/read-page';
import { screenName } from '../../../src/portal/screen/screen-name';
import { aPage, lookAt } from './page';

const heading = '<h1>Income Summary</h1>';

/** What pointing at the text that holds `value` would teach. */
function pointed(body: string, value: string, field: TaughtField = 'caseNumber'): Lesson {
  const layout = aPage(heading + body);
  const screen = screenName(layout.document, layout.sight)?.value ?? '';
  for (const run of layout.seen()) {
    const found = candidatesIn(run, field, layout).find((candidate) => candidate.value === value);
    if (found) return lessonOf(found, field, screen, layout);
  }
  return { kind: 'wrong-shape' };
}

function rule(lesson: Lesson): TaughtRule {
  if (lesson.kind !== 'take' || !lesson.rule) throw new Error(`no rule: ${JSON.stringify(lesson)}`);
  return lesson.rule;
}

/** The same layout for one client and for the next. */
const shapes: Record<string, (number: string, name: string) => string> = {
  'same-text': (n) => `<p>Dossier no: ${n}</p>`,
  'same-text in a sentence': (n) => `<p>Thank you. This letter is about dossier ${n}</p>`,
  'same-text after a name': (n, name) =>
    `<h2>Household members</h2><ul><li>${name}</li></ul><p>${name}'s dossier no ${n}</p>`,
  before: (n) => `<div class="f"><div>Dossier no</div><div>${n}</div></div>`,
  term: (n) => `<dl><dt>Sent</dt><dd>Monday</dd><dt>Dossier no</dt><dd>${n}</dd></dl>`,
  row: (n) => `<table><tr><th>Dossier no</th><td>${n}</td></tr></table>`,
  column: (n, name) =>
    `<table><thead><tr><th>Name</th><th>Dossier no</th></tr></thead><tr><td>${name}</td><td>${n}</td></tr></table>`,
  field: (n) => `<label>Dossier no <input value="${n}"></label>`,
  'spoken field': (n) => `<input aria-label="Dossier no" value="${n}">`,
};

describe('pointing at a value teaches where it stands', () => {
  it.each(Object.entries(shapes))('%s: the next client’s number is found, with its label', (_name, shape) => {
    const taught = rule(pointed(shape('114207365', 'Marisol Tindall'), '114207365'));
    const around = lookAt(heading + shape('117730284', 'Deshawn Purcell'), [taught]);
    expect(around.taught).toEqual([{ field: 'caseNumber', value: '117730284', label: taught.label }]);
  });

  it.each(Object.entries(shapes))('%s: a rule holds no value and no name', (_name, shape) => {
    const taught = rule(pointed(shape('114207365', 'Marisol Tindall'), '114207365'));
    expect(taughtRuleSchema.safeParse(taught).success).toBe(true);
    expect(JSON.stringify(taught)).not.toMatch(/\d{3}|Marisol|Tindall/);
  });

  it('on that screen only, and on that host only', () => {
    const shape = shapes['term']?.('114207365', '') ?? '';
    const taught = rule(pointed(shape, '114207365'));
    expect(lookAt(`<h1>Expenses Summary</h1>${shape}`, [taught]).taught).toEqual([]);
    expect(lookAt(heading + shape, [{ ...taught, screen: 'Expenses Summary' }]).taught).toEqual([]);
    expect(lookAt(heading + shape, [taught], 'https://kynect.ky.gov/benefits/s/x').taught).toEqual([]);
  });

  it('does not care for wrapping, classes and what stands around it', () => {
    const taught = rule(pointed('<div><b>Dossier no</b> <span>114207365</span></div>', '114207365'));
    const changed = `<p>News</p><section class="x-93"><div id="q1"><b><i>Dossier no</i></b> <span><em>117730284</em></span></div></section>`;
    expect(lookAt(heading + changed, [taught]).taught).toMatchObject([{ value: '117730284' }]);
  });

  it('is told in a sentence', () =>
    expect(ruleSentence(rule(pointed(shapes['before']?.('114207365', '') ?? '', '114207365')))).toBe(
      'On “Income Summary”, the text after “Dossier no” is the case number.',
    ));
});

describe('what is not taken, and what is not learned', () => {
  it.each([
    ['eight digits', '<p>Dossier no: 11420736</p>', '11420736'],
    ['the shape of a Social Security number', '<p>Dossier no: 402-55-7719</p>', '402557719'],
    ['a masked number', '<p>Dossier no: ***-**-6789</p>', '6789'],
    ['a word', '<p>Dossier no: pending</p>', 'pending'],
  ])('%s is refused as a case number', (_what, body, value) =>
    expect(pointed(body, value)).toEqual({ kind: 'wrong-shape' }),
  );

  it.each(['Individual ID', 'SSN', 'MAID Number', 'Date of Birth', 'NPN', 'Social Security Number', 'Phone'])(
    'a number labelled %s is never a case number',
    (label) =>
      expect(pointed(`<dl><dt>${label}</dt><dd>902114768</dd></dl>`, '902114768')).toEqual({
        kind: 'other-number',
        label,
      }),
  );

  it.each([
    ['no label at all', '<div>114207365</div>'],
    ['a number for a label', '<dl><dt>208815943</dt><dd>114207365</dd></dl>'],
    ['a person for a label', '<dl><dt>Marisol Tindall</dt><dd>114207365</dd></dl>'],
  ])('%s: taken for this call, and nothing is learned', (_what, body) =>
    expect(pointed(body, '114207365')).toMatchObject({ kind: 'take', value: '114207365', rule: undefined }),
  );
});

describe('a taught rule', () => {
  const taught = rule(pointed(shapes['term']?.('114207365', '') ?? '', '114207365'));

  it('takes nothing of another shape', () => {
    for (const value of ['11420736', 'pending', '***-**-6789', '402-55-7719', ''])
      expect(lookAt(heading + (shapes['term']?.(value, '') ?? ''), [taught]).taught).toEqual([]);
  });

  it('tells both where two places fit', () => {
    const two = (shapes['term']?.('114207365', '') ?? '') + (shapes['term']?.('117730284', '') ?? '');
    expect(lookAt(heading + two, [taught]).taught.map(({ value }) => value)).toEqual([
      '114207365',
      '117730284',
    ]);
  });

  it('takes nothing that nobody sees', () =>
    expect(
      lookAt(`${heading}<div hidden>${shapes['term']?.('114207365', '') ?? ''}</div>`, [taught]).taught,
    ).toEqual([]));

  it('finds a screen’s name and an error by the words beside them', () => {
    const body =
      '<section><div>Message</div><div>The letter could not be sent</div></section><h3>Letters and Notices Archive</h3>';
    const error = rule(pointed(body, 'The letter could not be sent', 'error'));
    const screen = rule(pointed(body, 'Letters and Notices Archive', 'screen'));
    expect([error.relation, screen.relation, screen.label]).toEqual(['before', 'heading', 'h3']);
    expect(lookAt(heading + body, [error, screen]).taught).toEqual([
      { field: 'error', value: 'The letter could not be sent', label: 'Message' },
      { field: 'screen', value: 'Letters and Notices Archive', label: 'h3' },
    ]);
  });

  it('changes nothing in what labels name', () => {
    const layout = aPage(
      heading + (shapes['term']?.('114207365', '') ?? '') + '<p>Case Number: 117730284</p>',
    );
    expect(readPage(layout.document, 0, layout.sight).caseNumbers.map(({ value }) => value)).toEqual([
      '117730284',
    ]);
  });
});
