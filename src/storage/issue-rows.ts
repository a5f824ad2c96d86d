import * as z from 'zod/mini';
import { waitingMoments, type FollowUp } from '../domain/follow-up';
import { issueFileSchema, type IssueFile } from '../domain/issue';
import { missingNumbers } from '../domain/missing-number';
import type { IssueMarks } from './schema';
import { unsealIn, type OpenVault } from './vault';

const marksSchema = z.object({
  rank: z.number(),
  remindAt: z.optional(z.array(z.number())),
  noticeAt: z.optional(z.array(z.number())),
});

/** The parts of an issue row that stand in the clear; undefined when they do not look like ours. */
export function marksOf(row: unknown): IssueMarks | undefined {
  const parsed = marksSchema.safeParse(row);
  if (!parsed.success) return undefined;
  const { rank, remindAt, noticeAt } = parsed.data;
  return { rank, ...(remindAt && { remindAt }), ...(noticeAt && { noticeAt }) };
}

/** The marks for changed follow-ups. A moment a notification was shown for already is not announced again. */
export function marksFor(rank: number, followUps: readonly FollowUp[], before?: IssueMarks): IssueMarks {
  const remindAt = waitingMoments(followUps);
  const noticed = (before?.remindAt ?? []).filter((moment) => !before?.noticeAt?.includes(moment));
  const noticeAt = remindAt.filter((moment) => !noticed.includes(moment));
  return { rank, ...orNone('remindAt', remindAt), ...orNone('noticeAt', noticeAt) };
}

/** The marks that say how an issue stands: calls that wait for a ticket number, and since when it is closed. */
export function standingMarks(file: IssueFile): Pick<IssueMarks, 'noNumber' | 'closedAt'> {
  const noNumber = missingNumbers(file);
  const { closedAt } = file.issue;
  return { ...(noNumber > 0 && { noNumber }), ...(closedAt !== undefined && { closedAt }) };
}

/** The issue in a stored row; undefined when it cannot be opened or is not an issue. */
export async function issueFrom(vault: OpenVault, row: unknown): Promise<IssueFile | undefined> {
  const unsealed = await unsealIn(vault, 'issues', row);
  if ('unreadable' in unsealed) return undefined;
  const parsed = issueFileSchema.safeParse(unsealed.value);
  return parsed.success ? parsed.data : undefined;
}

function orNone<K extends string>(key: K, moments: number[]): Partial<Record<K, number[]>> {
  // A computed key widens to string; it is exactly K.
  return moments.length === 0 ? {} : ({ [key]: moments } as Record<K, number[]>);
}
