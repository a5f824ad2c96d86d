import type { Comparison } from '../../storage/restore/compare';

/** What copies together would give back, counted. */
export type Totals = Pick<
  Comparison,
  'issues' | 'calls' | 'drafts' | 'unreadable' | 'locked' | 'unproven'
> & {
  /** Records of any kind, the options among them. */
  records: number;
  newestCall?: number;
};

export function totalsOf(comparisons: readonly Comparison[]): Totals {
  const sum = (count: (comparison: Comparison) => number) =>
    comparisons.reduce((total, comparison) => total + count(comparison), 0);
  const newest = Math.max(...comparisons.map(({ newestCall = -Infinity }) => newestCall));
  return {
    locked: comparisons.some(({ locked }) => locked),
    unproven: comparisons.some(({ unproven }) => unproven),
    records: sum(({ missing, letters }) => missing.length + letters.length),
    issues: sum(({ issues }) => issues),
    calls: sum(({ calls }) => calls),
    drafts: sum(({ drafts }) => drafts),
    unreadable: sum(({ unreadable }) => unreadable),
    ...(Number.isFinite(newest) && { newestCall: newest }),
  };
}
