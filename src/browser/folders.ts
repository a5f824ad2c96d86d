/** What of the File System Access API is used; TypeScript does not know these parts of it. */
interface Permitted {
  queryPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(options: { mode: 'readwrite' }): Promise<PermissionState>;
}
type Picker = (options: {
  id: string;
  mode: 'readwrite';
  startIn: string;
}) => Promise<FileSystemDirectoryHandle>;

/** A folder the agent chose on this computer. */
export type Folder = FileSystemDirectoryHandle;

/** True where the browser lets an extension write to a folder of the agent's choice (Chrome and Edge). */
export function canChooseFolder(): boolean {
  return 'showDirectoryPicker' in globalThis;
}

/** Asks the agent for a folder; undefined when none was chosen. Must follow a click at once. */
export async function chooseFolder(): Promise<Folder | undefined> {
  const { showDirectoryPicker } = globalThis as unknown as { showDirectoryPicker: Picker };
  try {
    return await showDirectoryPicker({ id: 'psl-backups', mode: 'readwrite', startIn: 'documents' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Whether the folder may be written to; `ask` lets the browser ask the agent, which must follow a click at once. */
export async function mayWrite(folder: Folder, ask: boolean): Promise<boolean> {
  const permitted = folder as unknown as Permitted;
  if ((await permitted.queryPermission({ mode: 'readwrite' })) === 'granted') return true;
  return ask && (await permitted.requestPermission({ mode: 'readwrite' })) === 'granted';
}

/** Writes a whole file. It appears under its name only when all of it is written. */
export async function writeToFolder(
  folder: Folder,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const writable = await handle.createWritable();
  await writable.write(bytes);
  await writable.close();
}

/** A file of the folder as it is on disk now. */
export async function readFromFolder(folder: Folder, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await (await folder.getFileHandle(name)).getFile();
  return new Uint8Array(await file.arrayBuffer());
}

export async function namesInFolder(folder: Folder): Promise<string[]> {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names;
}

export async function removeFromFolder(folder: Folder, name: string): Promise<void> {
  await folder.removeEntry(name);
}
