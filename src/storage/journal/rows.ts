import { read } from '../read';
import type { Outcome } from '../failure';
import { succeed } from '../failure';
import type { Database } from '../schema';
import { tallySchema, type Tally } from '../tally';
import { inPieces } from '../in-pieces';
import { isRow } from '../stored-row';
import type { JournalEntry } from './entries';

/** Entries in the order of their writes. */
export interface NumberedEntry {
  seq: number;
  entry: JournalEntry;
}

/** What the database says of itself. */
export interface Facts {
  keyring: unknown;
  tally: Tally | undefined;
}

/** What was written since a journal was last brought up to date, as far as one piece goes. */
export interface NewRows {
  entries: NumberedEntry[];
  /** There is more: ask again from the last entry on. */
  more: boolean;
}

/** The keyring and the tally as they stand now. */
export function readFacts(database: Database): Promise<Outcome<Facts>> {
  return read(database, ['vault'], async (tx) => {
    const [keyring, tally] = await Promise.all([
      tx.objectStore('vault').get('keyring'),
      tx.objectStore('vault').get('tally'),
    ]);
    const parsed = tallySchema.safeParse(tally);
    return { keyring, tally: parsed.success ? parsed.data : undefined };
  });
}

/** At most so many rows of a store at a time, so that little is in memory at once. */
const piece = 300;

/** Rows and removals numbered above `position`. Everything read belongs together: one transaction. */
export function readNewRows(database: Database, position: number): Promise<Outcome<NewRows>> {
  return read(database, ['settings', 'drafts', 'issues', 'removed', 'letterbox'], async (tx) => {
    const above = IDBKeyRange.lowerBound(position, true);
    const [settings, letters, ...numbered] = await Promise.all([
      tx.objectStore('settings').get('settings'),
      tx.objectStore('letterbox').getAll(), // a few at most, until the next unlocking
      tx.objectStore('issues').index('seq').getAll(above, piece),
      tx.objectStore('drafts').index('seq').getAll(above, piece),
      tx.objectStore('removed').index('seq').getAll(above, piece),
    ]);
    const [issues, drafts, removed] = numbered.map(asNumbered);
    const isNew = ({ seq }: NumberedRow) => seq > position;
    const entries = [
      ...entriesOf('issues', issues ?? []),
      ...entriesOf('drafts', drafts ?? []),
      ...entriesOf('settings', asNumbered([settings]).filter(isNew)),
      ...entriesOf('letterbox', asNumbered(letters).filter(isNew)),
      ...entriesOf('removed', removed ?? []),
    ].sort((a, b) => a.seq - b.seq);
    const ends = numbered.flatMap((rows) =>
      rows.length < piece ? [] : [asNumbered(rows).at(-1)?.seq ?? position],
    );
    return {
      // Beyond the last row of a store that has more, the order would have gaps.
      entries: entries.filter(({ seq }) => ends.every((end) => seq <= end)),
      more: ends.length > 0,
    };
  });
}

/**
 * The same from a database of which a part cannot be read any more: row by row, and what cannot be read is left out.
 */
export async function readNewRowsSingly(database: Database, position: number): Promise<NumberedEntry[]> {
  const above = IDBKeyRange.lowerBound(position, true);
  const entries: NumberedEntry[] = [];
  for (const store of ['issues', 'drafts', 'removed', 'letterbox'] as const) {
    const ids = await read(database, [store], (tx) =>
      store === 'letterbox'
        ? tx.objectStore(store).getAllKeys()
        : tx.objectStore(store).index('seq').getAllKeys(above),
    );
    for (const id of ids.ok ? ids.value : []) {
      const row = await read(database, [store], (tx) => tx.objectStore(store).get(id));
      const rows = row.ok ? asNumbered([row.value]) : [];
      entries.push(
        ...entriesOf(
          store,
          rows.filter(({ seq }) => seq > position),
        ),
      );
    }
  }
  return entries.sort((a, b) => a.seq - b.seq);
}

/** Hands every row to `take`, piece by piece and store by store; rows of the first release have the number 0. */
export async function readAllRows(
  database: Database,
  take: (entries: NumberedEntry[]) => Promise<void>,
): Promise<Outcome<undefined>> {
  for (const store of ['issues', 'drafts', 'settings', 'letterbox', 'removed'] as const) {
    const all = await inPieces(database, store, piece, async (rows) => {
      await take(entriesOf(store, asNumbered(rows)));
      return succeed(undefined);
    });
    if (!all.ok) return all;
  }
  return succeed(undefined);
}

interface NumberedRow {
  seq: number;
  row: { id: string };
}

function asNumbered(rows: readonly unknown[]): NumberedRow[] {
  return rows.filter(isRow).map((row: { id: string; seq?: unknown }) => ({
    seq: typeof row.seq === 'number' ? row.seq : 0,
    row,
  }));
}

function entriesOf(store: string, rows: readonly NumberedRow[]): NumberedEntry[] {
  return rows.map(({ seq, row }) => ({
    seq,
    entry: store === 'removed' ? { kind: 'removed', id: row.id } : { kind: 'row', store, row: { ...row } },
  }));
}
