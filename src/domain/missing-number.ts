import type { IssueFile } from './issue';

/** Reasons an agent gives most often; any other can be typed. */
export const noNumberReasons = [
  'PSL had none to give yet',
  'The line dropped',
  'I did not ask',
  'Solved without a ticket',
] as const;

/** How many calls of an issue still wait for their number. A closed issue waits for nothing. */
export function missingNumbers({ issue, calls }: Pick<IssueFile, 'issue' | 'calls'>): number {
  if (issue.closedAt !== undefined) return 0;
  return calls.filter(({ ticketNumber }) => ticketNumber.trim() === '').length;
}
