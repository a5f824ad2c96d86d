import * as z from 'zod/mini';
import { rowFromBytes, rowToBytes } from '../row-bytes';
import { toFrame, type Frame } from './frames';

/** The first entry of a journal. */
const headSchema = z.object({
  kind: z.literal('head'),
  v: z.literal(1),
  /** Goes up with every new file: the newest of a vault is the one in use. */
  generation: z.number(),
  vaultId: z.string(),
  /** Names the keyring the file was begun with: another keyring, another file. */
  keyring: z.string(),
});

const entrySchema = z.discriminatedUnion('kind', [
  headSchema,
  /** A row as it stands in the database; the keyring too, as without it nothing can be opened. */
  z.object({ kind: z.literal('row'), store: z.string(), row: z.looseObject({ id: z.string() }) }),
  /** A record that was deleted; `id` is `store|id`. */
  z.object({ kind: z.literal('removed'), id: z.string() }),
  /** Everything there was when the file was begun stands before this one. */
  z.object({ kind: z.literal('all') }),
]);

export type JournalHead = z.infer<typeof headSchema>;
export type JournalEntry = z.infer<typeof entrySchema>;

/** Entries as they stand in a file, one after the other. */
export function toFrames(entries: readonly { seq: number; entry: JournalEntry }[]): Uint8Array<ArrayBuffer> {
  const frames = entries.map(({ seq, entry }) => toFrame({ seq, payload: rowToBytes(entry) }));
  const bytes = new Uint8Array(frames.reduce((sum, frame) => sum + frame.length, 0));
  let at = 0;
  for (const frame of frames) {
    bytes.set(frame, at);
    at += frame.length;
  }
  return bytes;
}

/** The entry in a frame; undefined when it is none of ours. */
export function entryOf({ payload }: Pick<Frame, 'payload'>): JournalEntry | undefined {
  const parsed = entrySchema.safeParse(rowFromBytes(payload));
  return parsed.success ? parsed.data : undefined;
}

/** The head in the first frame's payload; undefined when the file begins with something else. */
export function headOf(payload: Uint8Array): JournalHead | undefined {
  const entry = entryOf({ payload });
  return entry?.kind === 'head' ? entry : undefined;
}
