/**
 * What stands in a file of a LevelDB store as it was written: a log in pieces of 32 kB is joined, a table's blocks are
 * unpacked (snappy). Undefined for a file that is neither.
 */
export function unpackLevelDb(name: string, bytes: Buffer): Buffer | undefined {
  if (name.endsWith('.log')) return joinLog(bytes);
  return name.endsWith('.ldb') ? unpackTable(bytes) : undefined;
}

const blockSize = 32_768;
const headerSize = 7;

function joinLog(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let block = 0; block < bytes.length; block += blockSize) {
    const end = Math.min(block + blockSize, bytes.length);
    for (let at = block; at + headerSize <= end;) {
      const length = bytes.readUInt16LE(at + 4);
      parts.push(bytes.subarray(at + headerSize, Math.min(at + headerSize + length, end)));
      at += headerSize + length;
    }
  }
  return Buffer.concat(parts);
}

const footerSize = 48;
const [trailerSize, packed] = [5, 1];

function unpackTable(bytes: Buffer): Buffer {
  const footer = bytes.subarray(bytes.length - footerSize);
  const [, , index] = readNumbers(footer, 3);
  const [, , , size] = readNumbers(footer, 4);
  const blocks = valuesIn(blockAt(bytes, index ?? 0, size ?? 0)).map((handle) => {
    const [offset = 0, length = 0] = readNumbers(handle, 2);
    return blockAt(bytes, offset, length);
  });
  return Buffer.concat(blocks);
}

function blockAt(bytes: Buffer, offset: number, size: number): Buffer {
  const block = bytes.subarray(offset, offset + size);
  const kind = bytes.subarray(offset, offset + size + trailerSize)[size];
  return kind === packed ? unpackSnappy(block) : block;
}

/** The values of a block: each entry is three numbers, the rest of its key, and the value. */
function valuesIn(block: Buffer): Buffer[] {
  const values: Buffer[] = [];
  const restarts = block.readUInt32LE(block.length - 4);
  const end = block.length - 4 * (restarts + 1);
  for (let at = 0; at < end;) {
    const reader = { at };
    const [, keyLength, valueLength] = [0, 1, 2].map(() => readNumber(block, reader));
    const start = reader.at + (keyLength ?? 0);
    at = start + (valueLength ?? 0);
    values.push(block.subarray(start, at));
  }
  return values;
}

/** Snappy, as its format description has it: literals, and copies of what was unpacked before. */
export function unpackSnappy(bytes: Buffer): Buffer {
  const reader = { at: 0 };
  const out = Buffer.alloc(readNumber(bytes, reader));
  let to = 0;
  while (reader.at < bytes.length) {
    const { length, offset } = readElement(bytes, reader);
    for (let step = 0; step < length; step += 1, to += 1) {
      out[to] = (offset === 0 ? bytes[reader.at + step] : out[to - offset]) ?? 0;
    }
    if (offset === 0) reader.at += length;
  }
  return out;
}

/** An offset of 0 stands for a literal, which follows. */
function readElement(bytes: Buffer, reader: { at: number }): { length: number; offset: number } {
  const tag = bytes.readUInt8(reader.at);
  reader.at += 1;
  const high = tag >> 2;
  switch (tag & 3) {
    case 0: {
      const extra = Math.max(0, high - 59);
      const length = extra === 0 ? high : bytes.readUIntLE(reader.at, extra);
      reader.at += extra;
      return { length: length + 1, offset: 0 };
    }
    case 1:
      reader.at += 1;
      return { length: (high & 7) + 4, offset: ((tag >> 5) << 8) | bytes.readUInt8(reader.at - 1) };
    case 2:
      reader.at += 2;
      return { length: high + 1, offset: bytes.readUInt16LE(reader.at - 2) };
    default:
      reader.at += 4;
      return { length: high + 1, offset: bytes.readUInt32LE(reader.at - 4) };
  }
}

function readNumbers(bytes: Buffer, count: number): number[] {
  const reader = { at: 0 };
  return Array.from({ length: count }, () => readNumber(bytes, reader));
}

/** Seven bits a byte, the lowest first. */
function readNumber(bytes: Buffer, reader: { at: number }): number {
  let number = 0;
  for (let factor = 1; ; factor *= 128) {
    const byte = bytes.readUInt8(reader.at);
    reader.at += 1;
    number += (byte & 127) * factor;
    if (byte < 128) return number;
  }
}
