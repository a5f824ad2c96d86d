import * as z from 'zod/mini';
import { wrappedSchema } from '../protection/wrap';
import { rowFromBytes, rowToBytes } from '../row-bytes';
import { toFrame, type Frame } from '../journal/frames';

/** What a file is for: everything, or one ticket for a colleague. */
export const fileKinds = ['backup', 'hand-over'] as const;
export type FileKind = (typeof fileKinds)[number];

const fileHeadSchema = z.strictObject({
  kind: z.literal('file'),
  v: z.literal(1),
  what: z.enum(fileKinds),
  vaultId: z.string().check(z.maxLength(100)),
  /** When it was written, milliseconds since 1970. */
  at: z.number(),
});

const fileEntrySchema = z.discriminatedUnion('kind', [
  fileHeadSchema,
  z.strictObject({ kind: z.literal('row'), store: z.string(), row: z.looseObject({ id: z.string() }) }),
  z.strictObject({ kind: z.literal('removed'), id: z.string() }),
  /** The last one: how many stand before it, the SHA-256 of all their bytes, and the same sealed: see file-seal.ts. */
  z.strictObject({
    kind: z.literal('end'),
    entries: z.number(),
    digest: z.instanceof(Uint8Array<ArrayBuffer>),
    seal: z.optional(z.strictObject({ keyId: z.string(), wrapped: wrappedSchema })),
  }),
]);

export type FileHead = z.infer<typeof fileHeadSchema>;
export type FileEntry = z.infer<typeof fileEntrySchema>;

/** Bytes every file of ours begins with, whatever its version. */
export const fileMark = new TextEncoder().encode('PSL Companion file\n');

export function entryToFrame(seq: number, entry: FileEntry): Uint8Array<ArrayBuffer> {
  return toFrame({ seq, payload: rowToBytes(entry) });
}

/** The entry in a frame; undefined when it is none of this version. */
export function frameToEntry({ payload }: Pick<Frame, 'payload'>): FileEntry | undefined {
  const parsed = fileEntrySchema.safeParse(rowFromBytes(payload));
  return parsed.success ? parsed.data : undefined;
}

const versionSchema = z.object({ kind: z.literal('file'), v: z.number() });

/** The version a file's first frame names, also one not known here. */
export function versionIn({ payload }: Pick<Frame, 'payload'>): number | undefined {
  const parsed = versionSchema.safeParse(rowFromBytes(payload));
  return parsed.success ? parsed.data.v : undefined;
}
