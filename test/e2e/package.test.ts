import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { zipFolder } from '../run/zip-folder';
import { buildExtension } from './support/build-extension';
import { builtExtension } from './support/extension';

const again = mkdtempSync(join(tmpdir(), 'psl-companion-again-'));
afterAll(() => rmSync(again, { recursive: true, force: true }));

it.each(['chrome', 'firefox'] as const)(
  'two builds for %s of one commit are the same zip, byte for byte',
  (browser) => {
    const first = zipFolder(builtExtension(browser));
    const folder = join(again, browser);
    buildExtension(browser, folder);
    expect(Buffer.compare(zipFolder(folder), first)).toBe(0);
  },
);

it.each(['chrome', 'firefox'] as const)(
  'the zip for %s holds what was built, and nothing about whoever built it',
  (browser) => {
    const zip = zipFolder(builtExtension(browser));
    const files = unzipSync(zip);
    const names = Object.keys(files);
    expect(names).toEqual(names.toSorted());
    expect(names).toContain('manifest.json');
    for (const [name, bytes] of Object.entries(files)) {
      expect(Buffer.compare(bytes, readFileSync(join(builtExtension(browser), name)))).toBe(0);
    }
    const { entries, sizeOfEntry } = directoryOf(Buffer.from(zip));
    expect(entries.length).toBe(names.length);
    for (const entry of entries) {
      // Midnight of 1 January 1980, the first moment there is, and no permissions of a file system.
      expect([entry.readUInt16LE(12), entry.readUInt16LE(14), entry.readUInt32LE(38)]).toEqual([0, 33, 0]);
      expect(entry.length).toBe(sizeOfEntry(entry));
    }
  },
);

/** The entries of a zip's directory: 46 bytes, the name, and whatever else a packer adds. */
function directoryOf(zip: Buffer) {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  const sizeOfEntry = (entry: Buffer) => 46 + entry.readUInt16LE(28);
  const entries: Buffer[] = [];
  for (let at = zip.readUInt32LE(end + 16); at < end;) {
    const size = sizeOfEntry(zip.subarray(at)) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    entries.push(zip.subarray(at, at + size));
    at += size;
  }
  return { entries, sizeOfEntry };
}
