/**
 * A stored row as bytes and back, for the copies outside the database: JSON, with what is binary behind it. The first
 * four bytes say how long the JSON is.
 */
export function rowToBytes(row: unknown): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  let offset = 0;
  const json = JSON.stringify(row, (_key, value: unknown) => {
    if (!(value instanceof Uint8Array)) return value;
    parts.push(value);
    offset += value.length;
    return { [binary]: [offset - value.length, value.length] };
  });
  const text = new TextEncoder().encode(json);
  const bytes = new Uint8Array(4 + text.length + offset);
  new DataView(bytes.buffer).setUint32(0, text.length);
  bytes.set(text, 4);
  let at = 4 + text.length;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** The row in these bytes; undefined when they are none. What it looks like is for the reader to check. */
export function rowFromBytes(bytes: Uint8Array): unknown {
  if (bytes.length < 4) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  if (length > bytes.length - 4) return undefined;
  const behind = bytes.subarray(4 + length);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(4, 4 + length));
    return JSON.parse(text, (key, value: unknown) => revive(key, value, behind));
  } catch (error) {
    // Not JSON, not UTF-8 (TypeError), or nested so deeply that reading it overflows (RangeError).
    if (error instanceof SyntaxError || error instanceof TypeError || error instanceof RangeError)
      return undefined;
    throw error;
  }
}

const binary = '$bytes';
/** Names that reach behind an object when copied about. No row of ours has them. */
const forbidden = ['__proto__', 'constructor', 'prototype'];

function revive(key: string, value: unknown, behind: Uint8Array): unknown {
  if (forbidden.includes(key)) throw new SyntaxError('a name no row has');
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, binary)) return value;
  const [offset, length] = ((value as { [binary]: unknown })[binary] ?? []) as unknown[]; // checked in the next line
  if (!isSize(offset) || !isSize(length) || offset + length > behind.length)
    throw new RangeError('no such bytes');
  return new Uint8Array(behind.subarray(offset, offset + length));
}

function isSize(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
