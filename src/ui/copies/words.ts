import { now } from '../../browser/clock';
import type { Loss } from '../../storage/witness';
import { dateTimeText } from '../time-text';
import type { Totals } from './totals';

/** What the agent reads when tickets are missing. */
export function lossSentence({ expected, found }: Loss): string {
  if (found < expected) return `Some tickets are missing: there were ${expected}, and ${found} are here.`;
  return 'Some tickets are not as you left them.';
}

/** What comes back from a copy: "2 tickets with 3 calls and 1 draft". */
export function foundSentence({
  issues,
  calls,
  drafts,
}: Pick<Totals, 'issues' | 'calls' | 'drafts'>): string {
  const parts = [
    issues > 0 && `${counted(issues, 'ticket')} with ${counted(calls, 'call')}`,
    drafts > 0 && counted(drafts, 'draft'),
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'your options' : parts.join(' and ');
}

/** When the newest call of what comes back was; empty when there is none. */
export function newestSentence({ newestCall }: Pick<Totals, 'newestCall'>): string {
  return newestCall === undefined ? '' : ` The newest call is from ${dateTimeText(newestCall, now())}.`;
}

export function counted(count: number, word: string): string {
  return count === 1 ? `1 ${word}` : `${count.toLocaleString('en-US')} ${word}s`;
}
