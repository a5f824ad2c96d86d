/** What of the browser's synchronous file is used. */
export interface SyncFile {
  getSize(): number;
  read(into: Uint8Array, options: { at: number }): number;
  write(bytes: Uint8Array, options: { at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
  /** 'readwrite-unsafe' where several pages may have one file open, which is what we ask for: they take turns by a lock of ours. */
  readonly mode?: string;
}

/** Dedicated workers only; TypeScript knows it only there. */
interface SyncHandle {
  createSyncAccessHandle(options: { mode: 'readwrite-unsafe' }): Promise<SyncFile>;
}

/** Opening a file takes several times as long as writing to it and flushing, so it stays open for this many milliseconds. */
const idle = 1000;
const kept = new Map<string, SyncFile>();
let closing: ReturnType<typeof setTimeout> | undefined;

/** Lets `act` work on a file, which is made when it is not there. */
export async function withFile<T>(
  folder: FileSystemDirectoryHandle,
  name: string,
  act: (file: SyncFile) => T,
): Promise<T> {
  const file = kept.get(name) ?? (await open(folder, name));
  if (file.mode === 'readwrite-unsafe') kept.set(name, file);
  let fine = false;
  try {
    const value = act(file);
    fine = true;
    return value;
  } finally {
    if (!fine || !kept.has(name)) close(name, file);
    clearTimeout(closing);
    if (kept.size > 0) closing = setTimeout(closeAll, idle);
  }
}

/** Lets go of a file, so that it can be deleted. */
export function letGo(name: string): void {
  const file = kept.get(name);
  if (file) close(name, file);
}

async function open(folder: FileSystemDirectoryHandle, name: string): Promise<SyncFile> {
  const handle = await folder.getFileHandle(name, { create: true });
  return (handle as unknown as SyncHandle).createSyncAccessHandle({ mode: 'readwrite-unsafe' });
}

function close(name: string, file: SyncFile): void {
  kept.delete(name);
  file.close();
}

function closeAll(): void {
  for (const [name, file] of kept) close(name, file);
}
