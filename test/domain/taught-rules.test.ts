import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRulesFile, rulesFileText } from '../../src/domain/taught-file';
import {
  mostRules,
  ruleSentence,
  withoutRule,
  withRules,
  type TaughtRule,
} from '../../src/domain/taught-rule';

function aRule(parts: Partial<TaughtRule> = {}): TaughtRule {
  return {
    field: 'caseNumber',
    host: 'kyagent.ky.gov',
    screen: 'Sent Letters',
    relation: 'before',
    label: 'Dossier no',
    ...parts,
  };
}

describe('a taught rule says what it does', () => {
  it.each([
    [aRule(), 'On “Sent Letters”, the text after “Dossier no” is the case number.'],
    [
      aRule({ relation: 'column', field: 'applicationNumber' }),
      'On “Sent Letters”, the column “Dossier no” is the application number.',
    ],
    [aRule({ relation: 'field' }), 'On “Sent Letters”, the field “Dossier no” is the case number.'],
    [
      aRule({ relation: 'row', field: 'error' }),
      'On “Sent Letters”, the value beside “Dossier no” is the error.',
    ],
    [
      aRule({ relation: 'heading', field: 'screen', label: 'h3', screen: '' }),
      'On screens without a name, the heading of level 3 is the screen name.',
    ],
  ])('%o', (rule, sentence) => expect(ruleSentence(rule)).toBe(sentence));
});

describe('rules together', () => {
  it('hold each rule once, the newest last, and never too many', () => {
    const many = Array.from({ length: mostRules + 5 }, (_, at) =>
      aRule({ label: `Label ${String.fromCharCode(97 + (at % 26))}${'x'.repeat(at / 26)}` }),
    );
    expect(withRules([aRule()], [aRule(), aRule()])).toEqual([aRule()]);
    const kept = withRules([aRule()], many);
    expect(kept).toHaveLength(mostRules);
    expect(kept.at(-1)).toEqual(many.at(-1));
  });

  it('lose the one that is deleted', () =>
    expect(withoutRule([aRule(), aRule({ label: 'Other' })], aRule())).toEqual([aRule({ label: 'Other' })]));
});

describe('a file of rules', () => {
  const rules = [aRule(), aRule({ relation: 'column' })];
  const file = (change: object) =>
    JSON.stringify({ app: 'psl-companion', kind: 'taught-rules', version: 1, rules, ...change });

  it('brings back what was saved', () =>
    expect(readRulesFile(rulesFileText(rules))).toEqual({ kind: 'rules', rules }));

  it.each([
    ['no JSON', 'rules', { kind: 'not-rules' }],
    ['another file of ours', file({ kind: 'backup' }), { kind: 'not-rules' }],
    ['somebody else’s file', file({ app: 'x' }), { kind: 'not-rules' }],
    ['a newer version', file({ version: 2 }), { kind: 'newer-version' }],
    ['something more', file({ more: 1 }), { kind: 'damaged' }],
    [
      'a rule with something more',
      file({ rules: [aRule(), { ...aRule(), value: 'x' }] }),
      { kind: 'wrong-rule', number: 2, part: undefined },
    ],
    [
      'a foreign host',
      file({ rules: [{ ...aRule(), host: 'example.com' }] }),
      { kind: 'wrong-rule', number: 1, part: 'host' },
    ],
    [
      'a label with a number',
      file({ rules: [aRule({ label: 'Case 114207365' })] }),
      { kind: 'wrong-rule', number: 1, part: 'label' },
    ],
    ['no label', file({ rules: [aRule({ label: '' })] }), { kind: 'wrong-rule', number: 1, part: 'label' }],
    ['no rules at all', file({ rules: undefined }), { kind: 'damaged' }],
    [
      'more rules than can be kept',
      file({ rules: Array.from({ length: mostRules + 1 }, () => aRule()) }),
      { kind: 'too-many' },
    ],
    [
      'a prototype',
      `{"app":"psl-companion","kind":"taught-rules","version":1,"rules":[],"__proto__":{"x":1}}`,
      { kind: 'not-rules' },
    ],
    ['too much', file({ pad: 'x'.repeat(100_000) }), { kind: 'too-large' }],
  ])('with %s adds nothing, and says why', (_what, text, result) =>
    expect(readRulesFile(text)).toEqual(result),
  );

  it('never throws, whatever is in it, and never gives a rule out of shape', () => {
    const text = rulesFileText(rules);
    const mutated = fc
      .tuple(fc.nat(text.length - 1), fc.nat(8), fc.string({ maxLength: 8 }))
      .map(([at, gone, put]) => text.slice(0, at) + put + text.slice(at + gone));
    fc.assert(
      fc.property(mutated, (changed) => {
        const read = readRulesFile(changed);
        if (read.kind === 'rules') expect(readRulesFile(rulesFileText(read.rules))).toEqual(read);
      }),
      { numRuns: 2000 },
    );
  });
});
