import { newBrowser } from '../support/browser';
import { newFiles } from '../support/files';
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { copySecret } from '../../../src/storage/copy-keys';
import { previewFile } from '../../../src/storage/files/bring-in';
import { readFile } from '../../../src/storage/files/read-file';
import { valueOf } from '../support/context';
import { backedUp, everythingIn, password } from './support';

/** `FILES_TO_MUTATE=10000` is the long run; the short one is part of every test run. */
const files = Number(process.env['FILES_TO_MUTATE'] ?? 150);

beforeEach(() => {
  newBrowser();
  newFiles();
});

/** One thing done to a file; places are between 0 and 1. */
type Mutation = ['flip' | 'cut' | 'cut-start' | 'double' | 'zero' | 'insert', number, number];

// Not fc.double: most of its numbers are tiny, and every mutation would hit the first byte.
const place = fc.nat(1000).map((n) => n / 1000);
const mutation = fc.tuple(
  fc.constantFrom(
    'flip' as const,
    'cut' as const,
    'cut-start' as const,
    'double' as const,
    'zero' as const,
    'insert' as const,
  ),
  place,
  place,
);

function mutated(bytes: Uint8Array, [what, from, size]: Mutation): Uint8Array<ArrayBuffer> {
  const at = Math.floor(from * bytes.length);
  const end = Math.min(bytes.length, at + Math.ceil(size * 200));
  const [before, part, after] = [bytes.slice(0, at), bytes.slice(at, end), bytes.slice(end)];
  switch (what) {
    case 'flip':
      return Uint8Array.from([...before, ...part.map((byte) => byte ^ 0x55), ...after]);
    case 'cut':
      return Uint8Array.from(before);
    case 'cut-start':
      return Uint8Array.from(bytes.slice(at));
    case 'double':
      return Uint8Array.from([...before, ...part, ...part, ...after]);
    case 'zero':
      return Uint8Array.from([...before, ...part.fill(0), ...after]);
    case 'insert':
      return Uint8Array.from([...before, ...new TextEncoder().encode('{"__proto__":{}}'), ...part, ...after]);
  }
}

it(
  `${files} mutated files: never a crash, and looking at one never changes anything`,
  { timeout: 3_600_000 },
  async () => {
    const { bytes, store } = await backedUp();
    const before = await everythingIn(store);
    const secret = copySecret(password);
    const seen = { refused: 0, faulty: 0, whole: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const file = mutations.reduce<Uint8Array<ArrayBuffer>>(mutated, Uint8Array.from(bytes));
        const reading = await readFile(file);
        if (reading.kind === 'refused') seen.refused += 1;
        else {
          seen[reading.file.fault ? 'faulty' : 'whole'] += 1;
          // Whatever can still be opened is a record as it was saved: nothing here is older or missing.
          const preview = valueOf(await previewFile(store, reading.file, secret));
          expect(preview.missing).toEqual([]);
          expect(preview.deleted).toEqual([]);
          if (!reading.file.fault) expect(file).toEqual(bytes);
        }
      }),
      { numRuns: files },
    );
    expect(await everythingIn(store)).toEqual(before);
    console.log(`${files} mutated files: ${JSON.stringify(seen)}`);
  },
);
