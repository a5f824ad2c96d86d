import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackLevelDb } from './leveldb-files';

/** Where a text was found: the file, and in which form it stood there. */
export interface Find {
  file: string;
  form: string;
}

/** Looks for `text` in every file below these folders, as bytes and, in a LevelDB store, as what the bytes stand for. */
export function findOnDisk(text: string, folders: readonly string[]): Find[] {
  const forms = formsOf(text);
  return folders.flatMap((folder) =>
    filesIn(folder).flatMap((file) => {
      const bytes = readFileSync(file);
      const unpacked = unpackedOrNot(file, bytes);
      const inFile = forms.filter(([, form]) => bytes.includes(form) || unpacked?.includes(form));
      return inFile.map(([form]) => ({ file, form }));
    }),
  );
}

/** UTF-8, UTF-16 and base 64, which looks different for each of the three places a letter can have in it. */
function formsOf(text: string): [string, Buffer][] {
  const base64 = [0, 1, 2].map((before) => {
    const encoded = Buffer.from('\0'.repeat(before) + text).toString('base64');
    // The letters at both ends depend on what stands beside the text.
    return encoded.slice(before === 0 ? 0 : before + 1, -4);
  });
  return [
    ['UTF-8', Buffer.from(text)],
    ['UTF-16LE', Buffer.from(text, 'utf16le')],
    ...base64.map((form): [string, Buffer] => ['base 64', Buffer.from(form)]),
  ];
}

/** A table cut off by a kill cannot be unpacked; its bytes are looked at all the same. */
function unpackedOrNot(file: string, bytes: Buffer): Buffer | undefined {
  try {
    return unpackLevelDb(file, bytes);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
