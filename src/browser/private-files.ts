/** How often and after how many milliseconds a file that some page still has open is tried again. */
const [attempts, pause] = [50, 100];

/**
 * Deletes an entry of the browser's private file system, with everything in it. One that another page has open is tried
 * again: pages let go of a file they do not use for a moment.
 */
export async function removePrivateEntry(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await folder.removeEntry(name, { recursive: true });
      return;
    } catch (error) {
      const { name: reason } = error as DOMException; // compared only
      if (reason === 'NotFoundError') return;
      if (reason !== 'NoModificationAllowedError' || attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
