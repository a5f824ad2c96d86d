import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findOnDisk } from '../e2e/support/find-on-disk';
import { unpackSnappy } from '../e2e/support/leveldb-files';

const folder = mkdtempSync(join(tmpdir(), 'psl-companion-find-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = 'heronsatdusk';
const log = (...pieces: string[]) =>
  Buffer.concat(
    pieces.map((piece) => {
      const head = Buffer.alloc(7);
      head.writeUInt16LE(piece.length, 4);
      return Buffer.concat([head, Buffer.from(piece)]);
    }),
  );

it.each([
  ['as it is', 'a', Buffer.from(`before ${text} after`), 'UTF-8'],
  ['two bytes a letter', 'b', Buffer.from(`x${text}`, 'utf16le'), 'UTF-16LE'],
  ['as base 64, at the first place', 'c', Buffer.from(Buffer.from(`${text}!`).toString('base64')), 'base 64'],
  ['at the second', 'd', Buffer.from(Buffer.from(`x${text}!`).toString('base64')), 'base 64'],
  ['at the third', 'e', Buffer.from(Buffer.from(`xy${text}!`).toString('base64')), 'base 64'],
  ['in two pieces of a log', '000003.log', log('one herons', 'atdusk two'), 'UTF-8'],
])('a text is found %s', (_, name, bytes, form) => {
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, name), bytes);
  expect(findOnDisk(text, [join(folder, name)]).map((find) => find.form)).toEqual([form]);
  expect(findOnDisk('somethingelse', [join(folder, name)])).toEqual([]);
});

it('is found in a table whose blocks are packed', () => {
  // "herons" and a copy of it, as a value of one entry: three numbers, the key, the value; and one restart.
  const value = Buffer.from('heronsherons');
  const entry = Buffer.concat([Buffer.from([0, 1, value.length]), Buffer.from('k'), value]);
  const plain = Buffer.concat([entry, Buffer.from([0, 0, 0, 0, 1, 0, 0, 0])]);
  const packed = Buffer.concat([
    Buffer.from([plain.length, (10 - 1) << 2]),
    plain.subarray(0, 10), // the head of the entry and "herons"
    Buffer.from([((6 - 4) << 2) | 1, 6]), // six letters from six before
    Buffer.from([(8 - 1) << 2]),
    plain.subarray(16),
  ]);
  expect(unpackSnappy(packed)).toEqual(plain);
  const handle = Buffer.from([0, packed.length]);
  const index = Buffer.concat([
    Buffer.from([0, 1, 2]),
    Buffer.from('k'),
    handle,
    Buffer.from([0, 0, 0, 0, 1, 0, 0, 0]),
  ]);
  const footer = Buffer.alloc(48);
  footer.set([0, 0, packed.length + 5, index.length]);
  mkdirSync(join(folder, 'table'));
  const bytes = Buffer.concat([
    packed,
    Buffer.from([1, 0, 0, 0, 0]),
    index,
    Buffer.from([0, 0, 0, 0, 0]),
    footer,
  ]);
  writeFileSync(join(folder, 'table', '000005.ldb'), bytes);
  expect(findOnDisk('heronsherons', [join(folder, 'table')])).toEqual([
    { file: join(folder, 'table', '000005.ldb'), form: 'UTF-8' },
  ]);
});
