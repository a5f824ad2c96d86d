import { crc32 } from './crc32';

/** One entry of a journal, and the number of the write it tells of. */
export interface Frame {
  seq: number;
  payload: Uint8Array;
}

/** Frames of a file, and how far it can be trusted. */
export interface FramesFound {
  frames: Frame[];
  /** Where the last whole frame ends: what stands behind it was torn off while being written. */
  end: number;
  /** Bytes before `end` that belong to no whole frame. */
  damaged: number;
}

/** mark, length of the payload, seq, checksum of seq and payload | payload | length again, to read from the end. */
const [head, tail] = [20, 4];
const mark = 0x50534c4a; // PSLJ

/** An entry as it stands in the file. */
export function toFrame({ seq, payload }: Frame): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(head + payload.length + tail);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, mark);
  view.setUint32(4, payload.length);
  view.setFloat64(8, seq);
  bytes.set(payload, head);
  view.setUint32(16, checksum(bytes, 0, payload.length));
  view.setUint32(head + payload.length, payload.length);
  return bytes;
}

/** Every whole frame from `start` on. After a damaged place it goes on at the next mark. */
export function findFrames(bytes: Uint8Array, start: number): FramesFound {
  const frames: Frame[] = [];
  let [end, good] = [start, 0];
  for (let at = start; at + head + tail <= bytes.length;) {
    const frame = frameAt(bytes, at);
    if (!frame) {
      at += 1;
      continue;
    }
    const size = head + frame.payload.length + tail;
    frames.push(frame);
    good += size;
    at += size;
    end = at;
  }
  return { frames, end, damaged: end - start - good };
}

/** The last frame of a file when it is whole; `read` gives bytes of the file, fewer at its end. */
export function lastFrame(
  size: number,
  start: number,
  read: (at: number, length: number) => Uint8Array,
): Frame | undefined {
  if (size < start + head + tail) return undefined;
  const length = viewOf(read(size - tail, tail)).getUint32(0);
  const at = size - head - length - tail;
  return at < start ? undefined : frameAt(read(at, size - at), 0);
}

function frameAt(bytes: Uint8Array, at: number): Frame | undefined {
  const view = viewOf(bytes);
  if (view.getUint32(at) !== mark) return undefined;
  const length = view.getUint32(at + 4);
  if (at + head + length + tail > bytes.length) return undefined;
  if (view.getUint32(at + head + length) !== length) return undefined;
  if (view.getUint32(at + 16) !== checksum(bytes, at, length)) return undefined;
  return { seq: view.getFloat64(at + 8), payload: bytes.subarray(at + head, at + head + length) };
}

function checksum(bytes: Uint8Array, at: number, length: number): number {
  return crc32(bytes.subarray(at + head, at + head + length), crc32(bytes.subarray(at + 8, at + 16)));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
