import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { ControlLabels } from '../../src/portal/tree/control-labels';
import { kindOfLabel, labelAtEnd } from '../../src/portal/naming/labels';

const plainest = ['Case', 'case', 'CASE', 'Application'].flatMap((subject) =>
  ['Number', 'number', 'ID', '#'].flatMap((mark) =>
    ['', ':', ' ', ': ', ' : ', '\uE000', ':\uE000 '].map((end) => `${subject} ${mark}${end}`),
  ),
);

// A mark before it, and the large patterns have to say what it is.
test.each(plainest)('the plainest label "%s" is what the large patterns say it is', (label) => {
  const kind = /^case/i.test(label) ? 'case' : 'application';
  expect([kindOfLabel(label), kindOfLabel(`» ${label}`)]).toEqual([kind, kind]);
  expect(labelAtEnd(label)).toEqual(labelAtEnd(`» ${label}`));
  expect(labelAtEnd(label)?.kind).toBe(kind);
});

test('the labels of a control are those that the browser gives it', () => {
  const { document } = new JSDOM(`
    <label for="a">One</label><label><b>Around</b><input id="a"></label><label for="a">Three</label>
    <label>Outer <label>Inner <input id="b"></label></label><label for="">Of none <input id="c"></label>
    <label>First <input id="d"><input id="e"></label><label for="e">Of the second</label>
    <label for="f">Of the first of two</label><input id="f"><input id="f"><input>`).window;
  const labels = new ControlLabels();
  const controls = [...document.querySelectorAll('input')];
  expect(controls).toHaveLength(8);
  for (const control of controls) expect(labels.of(control)).toEqual([...(control.labels ?? [])]);
});
