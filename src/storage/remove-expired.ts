import * as z from 'zod/mini';
import { announce } from '../browser/announcements';
import {
  closedBefore,
  defaultKeepMonths,
  keepChoices,
  mayBeRemoved,
  noticeTime,
  type KeepMonths,
  type RemovalNotice,
} from '../domain/retention';
import { openDatabase } from './database';
import { succeed, type Outcome } from './failure';
import { parseKeyring } from './keyring';
import { read } from './read';
import { noteRemoval } from './removed';
import { changeRetention, readRetention } from './retention-row';
import type { Database, WriteTransaction } from './schema';
import { countWrite, type Tally } from './tally';
import { bearWitness, readWitness } from './witness';
import { write } from './write';

const day = 24 * 3_600_000;

/**
 * Removes closed issues whose time is over, once a day, and tells how many. It goes by the marks in the clear, so it
 * works while the vault is locked. Whatever cannot be read, or a loss nobody has looked at yet, stops it: then
 * the wrong thing might go.
 */
export async function removeExpired(now: number): Promise<Outcome<number>> {
  const { loss } = await readWitness();
  const opened = await openDatabase();
  if (!opened.ok) return opened;
  if (loss) return succeed(0);
  const rule = await readRule(opened.value, now);
  if (!rule.ok || rule.value === undefined) return rule.ok ? succeed(0) : rule;
  let count = 0;
  for (let removed = piece; removed === piece; count += removed) {
    const expired = await findExpired(opened.value, rule.value);
    if (!expired.ok) return expired;
    const done = await removeIssues(opened.value, expired.value, rule.value);
    if (!done.ok) return done;
    removed = done.value;
  }
  return succeed(count);
}

/** What has to go at `now`. */
interface Rule {
  months: KeepMonths;
  notices: readonly RemovalNotice[];
  now: number;
}

/** Stored settings that do not say are left alone: the choice may have been another than the usual one. */
const keepSchema = z.object({ keepMonths: z.union(keepChoices.map((months) => z.literal(months))) });
const closedSchema = z.object({ id: z.string(), closedAt: z.number() });

/** Undefined when there is nothing to do: nothing was announced, it was looked today, all is kept, or the choice cannot be read. */
async function readRule(database: Database, now: number): Promise<Outcome<Rule | undefined>> {
  return read(database, ['vault', 'settings'], async (transaction) => {
    const { notices, lookedAt } = await readRetention(transaction);
    if (!notices.some(({ at }) => at <= now - noticeTime) || isSameDay(lookedAt, now)) return undefined;
    const settings: unknown = await transaction.objectStore('settings').get('settings');
    const parsed = keepSchema.safeParse(settings ?? { keepMonths: defaultKeepMonths });
    return parsed.success ? { months: parsed.data.keepMonths, notices, now } : undefined;
  });
}

function isSameDay(lookedAt: number, now: number): boolean {
  return lookedAt <= now && now - lookedAt < day;
}

function isExpired(row: unknown, { months, notices, now }: Rule): boolean {
  const closed = closedSchema.safeParse(row);
  return closed.success && mayBeRemoved(closed.data.closedAt, months, notices, now);
}

/** In pieces, so that little is in memory at once. */
const piece = 500;

/** The ids of the first issues to go. They lie at the beginning of the index: what was closed first goes first. */
function findExpired(database: Database, rule: Rule): Promise<Outcome<string[]>> {
  const { months, now } = rule;
  return read(database, ['issues'], async (transaction) => {
    const until = closedBefore(now, months);
    if (until === undefined) return [];
    const closed = transaction.objectStore('issues').index('closedAt');
    const rows = await closed.getAll(IDBKeyRange.upperBound(until), piece);
    return rows.filter((row) => isExpired(row, rule)).map((row) => (row as { id: string }).id); // the key of the store
  });
}

/** One piece in one transaction: the tally, the notes of their removal and the key to be given up belong to it. */
async function removeIssues(
  database: Database,
  ids: readonly string[],
  rule: Rule,
): Promise<Outcome<number>> {
  const removed = await write(database, ['vault', 'issues', 'removed'], async (transaction) => {
    const { tally, count } = await removeEach(transaction, ids, rule);
    const keyring = parseKeyring(await transaction.objectStore('vault').get('keyring'));
    const { current, vaultId } = keyring.kind === 'keyring' ? keyring.keyring : {};
    await changeRetention(transaction, {
      ...(count < piece && { lookedAt: rule.now }),
      ...(count > 0 && current !== undefined && { keyToDestroy: current }),
    });
    return { tally, count, vaultId };
  });
  if (!removed.ok) return removed;
  const { tally, count, vaultId } = removed.value;
  if (tally && vaultId !== undefined) {
    bearWitness(vaultId, tally);
    announce('issues');
  }
  return succeed(count);
}

async function removeEach(transaction: WriteTransaction, ids: readonly string[], rule: Rule) {
  const issues = transaction.objectStore('issues');
  let tally: Tally | undefined;
  let count = 0;
  for (const id of ids) {
    const row: unknown = await issues.get(id);
    // Opened again or called about since it was found: it stays.
    if (!isExpired(row, rule)) continue;
    await issues.delete(id);
    tally = await countWrite(transaction, row, undefined);
    await noteRemoval(transaction, 'issues', id, tally.last);
    count += 1;
  }
  return { tally, count };
}
