import type { FoundValue, PageReading, Surroundings } from './page-reading';
import { joinedTrail } from './trails';

/**
 * A reading with its second look. A taught number joins those that labels have named: when they differ, there are two
 * candidates, and that is a question for the agent.
 */
export function withSurroundings(reading: PageReading, around: Surroundings): PageReading {
  const taught = (field: 'caseNumber' | 'applicationNumber') =>
    around.taught.filter((found) => found.field === field);
  return {
    ...reading,
    caseNumbers: joined(reading.caseNumbers, taught('caseNumber')),
    applicationNumbers: joined(reading.applicationNumbers, taught('applicationNumber')),
    trail: joinedTrail(around.earlier, reading.trail),
    around,
  };
}

/** What labels have found, then what only a taught rule has; no value twice. */
export function joined(found: readonly FoundValue[], taught: readonly FoundValue[]): FoundValue[] {
  const all = [...found];
  for (const { value, label } of taught) {
    if (!all.some((known) => known.value === value)) all.push({ value, label, taught: true });
  }
  return all;
}
