// The browser's private files in memory, with the synchronous handles of a worker, and a worker that runs our own desk
// in this thread. Import it after ./browser: it adds to the same navigator.
import { answerJournal, type JournalRequest } from '../../../src/storage/journal/desk';

/** Every file by name: what is on disk, to be looked at, cut and flipped by tests. */
export const disk = new Map<string, Uint8Array<ArrayBuffer>>();

/** What the file system does with the next calls; `shared`: several may have one file open, as in Chromium. */
export const files = { refuse: false, shared: true, open: new Map<string, number>(), flushes: 0 };

class SyncHandle {
  readonly mode: string | undefined;
  constructor(
    private readonly name: string,
    options?: { mode?: string },
  ) {
    this.mode = files.shared ? options?.mode : undefined;
    const others = files.open.get(name) ?? 0;
    if (others > 0 && !this.mode) throw new DOMException('in use', 'NoModificationAllowedError');
    files.open.set(name, others + 1);
  }
  private get bytes() {
    return disk.get(this.name) ?? new Uint8Array();
  }
  getSize = () => this.bytes.length;
  read = (into: Uint8Array, { at }: { at: number }) => {
    const part = this.bytes.subarray(at, at + into.length);
    into.set(part);
    return part.length;
  };
  write = (bytes: Uint8Array, { at }: { at: number }) => {
    const grown = new Uint8Array(Math.max(this.bytes.length, at + bytes.length));
    grown.set(this.bytes);
    grown.set(bytes, at);
    disk.set(this.name, grown);
    return bytes.length;
  };
  truncate = (size: number) => {
    const cut = new Uint8Array(size);
    cut.set(this.bytes.subarray(0, size));
    disk.set(this.name, cut);
  };
  flush = () => void (files.flushes += 1);
  close = () => void files.open.set(this.name, (files.open.get(this.name) ?? 1) - 1);
}

const folder = {
  getFileHandle: (name: string, { create = false } = {}) => {
    if (!disk.has(name) && !create) return Promise.reject(new DOMException('no such file', 'NotFoundError'));
    if (!disk.has(name)) disk.set(name, new Uint8Array());
    return Promise.resolve({
      createSyncAccessHandle: (options?: { mode?: string }) =>
        Promise.resolve().then(() => new SyncHandle(name, options)),
      getFile: () => Promise.resolve(new Blob([disk.get(name) ?? new Uint8Array()])),
    });
  },
  removeEntry: (name: string) =>
    (files.open.get(name) ?? 0) > 0
      ? Promise.reject(new DOMException('in use', 'NoModificationAllowedError'))
      : Promise.resolve(void disk.delete(name)),
  keys: async function* () {
    await Promise.resolve();
    yield* [...disk.keys()];
  },
};

const root = {
  getDirectoryHandle: () => Promise.resolve(folder),
  keys: async function* () {
    await Promise.resolve();
    yield 'journal';
  },
  removeEntry: async () => {
    await Promise.resolve();
    disk.clear();
  },
};
const held = new Map<string, Promise<unknown>>();

Object.assign(navigator, {
  locks: {
    request: (name: string, act: () => Promise<unknown>) => {
      const mine = (held.get(name) ?? Promise.resolve()).then(act);
      held.set(
        name,
        mine.catch(() => undefined),
      );
      return mine;
    },
  },
});
Object.assign(navigator.storage, {
  getDirectory: () =>
    files.refuse ? Promise.reject(new DOMException('not here', 'SecurityError')) : Promise.resolve(root),
});

/** A dedicated worker, as far as one question after the other goes: the journal's, or the other that was there before. */
const OtherWorker = globalThis.Worker;
class WorkerHere {
  private readonly other = new OtherWorker('');
  addEventListener = this.other.addEventListener.bind(this.other);
  terminate = this.other.terminate.bind(this.other);
  onmessage?: (event: { data: unknown }) => void;
  postMessage(request: JournalRequest | object): void {
    if (!('ask' in request)) {
      this.other.postMessage(request);
      return;
    }
    answerJournal(structuredClone(request)).then(
      (found) => this.onmessage?.({ data: structuredClone({ files: found }) }),
      (error: unknown) => this.onmessage?.({ data: { refused: (error as Error).name } }),
    );
  }
}
Object.assign(globalThis, { Worker: WorkerHere });

/** An empty disk. */
export function newFiles(): void {
  disk.clear();
  files.open.clear();
  Object.assign(files, { refuse: false, shared: true, flushes: 0 });
}
