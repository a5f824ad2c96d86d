import { removePrivateEntry } from '../../browser/private-files';
import { findFrames, lastFrame } from './frames';
import { letGo, withFile, type SyncFile } from './sync-file';

/** What can be asked of the journal's worker, which alone may write synchronously and flush. */
export type JournalRequest =
  /** Which files are there, and how far does each go? */
  | { ask: 'files' }
  /** Starts a file; it does not count before 'finish'. */
  | { ask: 'begin'; name: string; frames: Uint8Array }
  /** Puts frames at the end and on disk. What was torn off there before is cut away first. */
  | { ask: 'append'; name: string; frames: Uint8Array }
  /** The file counts from now on, and those it replaces go. */
  | { ask: 'finish'; name: string; instead: string[] }
  | { ask: 'remove'; names: string[] };

/** A file that counts. */
export interface JournalFile {
  name: string;
  /** Payload of the first frame: who wrote the file and for which vault. */
  head: Uint8Array;
  /** The number of the last write in it. */
  position: number;
  /** In bytes. */
  size: number;
  /** Its size when it was finished: what has come since makes it worth writing anew. */
  began: number;
}

const folderName = 'journal';
/** What stands before the frames: the version of the file, 1 once it counts, and its size at that moment. */
export const framesStart = 10;
const [version, unfinished, finished] = [1, 0, 1];

/** The folder all journals are in. */
export async function journalFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folderName, { create: true });
}

/** Does what was asked. Whatever the file system refuses is thrown: the copy is late then, and nothing is lost. */
export async function answerJournal(request: JournalRequest): Promise<JournalFile[]> {
  const folder = await journalFolder();
  switch (request.ask) {
    case 'files':
      return listFiles(folder);
    case 'begin':
      await withFile(folder, request.name, (file) => {
        file.truncate(0);
        writeAll(file, start(unfinished, 0), 0);
        writeAll(file, request.frames, framesStart);
      });
      return [];
    case 'append':
      return [await withFile(folder, request.name, (file) => append(file, request))];
    case 'finish':
      await withFile(folder, request.name, (file) => {
        file.flush();
        writeAll(file, start(finished, file.getSize()), 0);
        file.flush();
      });
      await removeAll(folder, request.instead);
      return [];
    case 'remove':
      await removeAll(folder, request.names);
      return [];
  }
}

function append(file: SyncFile, { name, frames }: { name: string; frames: Uint8Array }): JournalFile {
  let end = file.getSize();
  if (!lastFrame(end, framesStart, reader(file))) {
    end = findFrames(reader(file)(0, end), framesStart).end;
    file.truncate(end);
  }
  writeAll(file, frames, end);
  file.flush();
  const last = lastFrame(file.getSize(), framesStart, reader(file));
  if (!last) throw new Error('a journal that does not read what it wrote');
  return { ...startOf(file), name, position: last.seq, size: file.getSize() };
}

function start(state: number, size: number): Uint8Array {
  const bytes = new Uint8Array(framesStart);
  bytes.set([version, state]);
  new DataView(bytes.buffer).setFloat64(2, size);
  return bytes;
}

async function listFiles(folder: FileSystemDirectoryHandle): Promise<JournalFile[]> {
  const files: JournalFile[] = [];
  for await (const name of folder.keys()) {
    const found = await withFile(folder, name, (file) => describe(name, file));
    if (found) files.push(found);
    else await removeAll(folder, [name]);
  }
  return files;
}

/** Undefined for a file that was never finished: something ended while it was written, and the one before it counts. */
function describe(name: string, file: SyncFile): JournalFile | undefined {
  const size = file.getSize();
  const read = reader(file);
  const [, state] = read(0, framesStart);
  if (state !== finished) return undefined;
  const last = lastFrame(size, framesStart, read) ?? findFrames(read(0, size), framesStart).frames.at(-1);
  return { ...startOf(file), name, position: last?.seq ?? 0, size };
}

/** The beginning of a file: its first entry is short. */
function startOf(file: SyncFile): Pick<JournalFile, 'head' | 'began'> {
  const bytes = reader(file)(0, framesStart + 2000);
  const [first] = findFrames(bytes, framesStart).frames;
  return {
    head: new Uint8Array(first?.payload ?? []),
    began: new DataView(bytes.buffer).getFloat64(2),
  };
}

function reader(file: SyncFile) {
  return (at: number, length: number): Uint8Array => {
    const bytes = new Uint8Array(length);
    return bytes.subarray(0, file.read(bytes, { at }));
  };
}

function writeAll(file: SyncFile, bytes: Uint8Array, at: number): void {
  if (file.write(bytes, { at }) !== bytes.length) throw new Error('the disk took only a part');
}

async function removeAll(folder: FileSystemDirectoryHandle, names: readonly string[]): Promise<void> {
  for (const name of names) {
    letGo(name);
    await removePrivateEntry(folder, name);
  }
}
