import { defaultEscalation } from './escalation';
import { mergeFields, mergeList, mergeSet } from './merge-list';
import { withRowIds } from './row-ids';
import type { LinkKey, Settings } from './settings';
import { sameRule, type TaughtRule } from './taught-rule';

/**
 * Options edited in two windows at once: `mine` with what `theirs` changed since `base`, the version both began with.
 * Field by field and row by row the last one wins; rows either added stay, rows either took away are gone.
 */
export function mergeSettings(base: Settings, mine: Settings, theirs: Settings): Settings {
  const links = Object.keys(theirs.links) as LinkKey[]; // exactly those of the schema
  const merged = mergeFields(base, mine, theirs);
  return {
    ...merged,
    profile: mergeFields(base.profile, mine.profile, theirs.profile),
    links: Object.fromEntries(
      links.map((key) => [key, mergeFields(base.links[key], mine.links[key], theirs.links[key])]),
    ) as Settings['links'], // the same keys
    reminder: mergeFields(base.reminder, mine.reminder, theirs.reminder),
    office: {
      ...mergeFields(base.office, mine.office, theirs.office),
      alsoClosed: mergeSet(base.office.alsoClosed, mine.office.alsoClosed, theirs.office.alsoClosed).sort(),
    },
    ...(merged.lines && { lines: mergeList(base.lines ?? [], mine.lines ?? [], theirs.lines ?? []) }),
    ...(merged.training && { training: mergeRows(base.training, mine.training, theirs.training, []) }),
    ...(merged.escalation && {
      escalation: mergeRows(base.escalation, mine.escalation, theirs.escalation, defaultEscalation),
    }),
    ...(merged.steps && { steps: mergeSet(base.steps ?? [], mine.steps ?? [], theirs.steps ?? []) }),
    ...(merged.taught && { taught: mergeRules(base.taught, mine.taught, theirs.taught) }),
  };
}

/** Rows that nobody has edited yet are those that come with the extension. */
function mergeRows<Row extends { id?: string | undefined }>(
  base: readonly Row[] | undefined,
  mine: readonly Row[] | undefined,
  theirs: readonly Row[] | undefined,
  untouched: readonly Row[],
): Row[] {
  const [before, here, there] = [base, mine, theirs].map((rows) => withRowIds(rows ?? untouched));
  return mergeList(before ?? [], here ?? [], there ?? []);
}

/** A rule has no id: it is what it says. */
function mergeRules(
  base: readonly TaughtRule[] = [],
  mine: readonly TaughtRule[] = [],
  theirs: readonly TaughtRule[] = [],
): TaughtRule[] {
  const has = (rules: readonly TaughtRule[], rule: TaughtRule) => rules.some((one) => sameRule(one, rule));
  const kept = theirs.filter((rule) => has(mine, rule) || !has(base, rule));
  return [...kept, ...mine.filter((rule) => !has(base, rule) && !has(kept, rule))];
}
