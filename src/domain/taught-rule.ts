import * as z from 'zod/mini';
import { taughtFields, type TaughtField } from './page-reading';
import { portalHosts } from './portal-hosts';

/** How a label and its value stand to each other on the page. */
export const relations = ['same-text', 'field', 'term', 'row', 'column', 'before', 'heading'] as const;

/** More rules than this nobody taught by hand. */
export const mostRules = 200;

/**
 * Where a value stands on one screen, as the agent showed it once: by the words beside it and their place, never by the
 * value, an id or a class. Nothing in a rule is about a person.
 */
export const taughtRuleSchema = z.strictObject({
  field: z.enum(taughtFields),
  host: z.enum(portalHosts),
  /** The screen's name; empty for pages that have none. */
  screen: z.string().check(z.maxLength(100), z.regex(/^(?!.*\d{3})/)),
  relation: z.enum(relations),
  /** The label as shown; for `heading` its level, such as h2. */
  label: z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^(?!.*\d{3})/)),
});

export const taughtRulesSchema = z.array(taughtRuleSchema).check(z.maxLength(mostRules));

export type Relation = (typeof relations)[number];
export type TaughtRule = z.infer<typeof taughtRuleSchema>;

const fieldNames: Record<TaughtField, string> = {
  caseNumber: 'the case number',
  applicationNumber: 'the application number',
  screen: 'the screen name',
  error: 'the error',
};

/** What a rule says, for the agent who taught it: 'On “Income Summary”, the text after “Ref no” is the case number.' */
export function ruleSentence({ field, screen, relation, label }: TaughtRule): string {
  const where = screen === '' ? 'On screens without a name' : `On “${screen}”`;
  return `${where}, ${placeOf(relation, label)} is ${fieldNames[field]}.`;
}

/** The rules that may say something about a page of this host. */
export function rulesFor(rules: readonly TaughtRule[], host: string): TaughtRule[] {
  return rules.filter((rule) => rule.host === host);
}

/** `rules` with `more` added: the same rule stays one, and the newest ones are kept when there are too many. */
export function withRules(rules: readonly TaughtRule[], more: readonly TaughtRule[]): TaughtRule[] {
  const fresh = more.filter((rule, at) => more.findIndex((other) => sameRule(rule, other)) === at);
  const before = rules.filter((rule) => !fresh.some((other) => sameRule(rule, other)));
  return [...before, ...fresh].slice(-mostRules);
}

/** `rules` without one of them. */
export function withoutRule(rules: readonly TaughtRule[], gone: TaughtRule): TaughtRule[] {
  return rules.filter((rule) => !sameRule(rule, gone));
}

/** True for rules that say the same. */
export function sameRule(a: TaughtRule, b: TaughtRule): boolean {
  return (['field', 'host', 'screen', 'relation', 'label'] as const).every((key) => a[key] === b[key]);
}

function placeOf(relation: Relation, label: string): string {
  switch (relation) {
    case 'same-text':
    case 'before':
      return `the text after “${label}”`;
    case 'field':
      return `the field “${label}”`;
    case 'term':
    case 'row':
      return `the value beside “${label}”`;
    case 'column':
      return `the column “${label}”`;
    case 'heading':
      return `the heading of level ${label.replace(/\D/g, '')}`;
  }
}
