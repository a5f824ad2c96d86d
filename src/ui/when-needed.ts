import { fail, type Outcome } from '../storage/failure';

/**
 * Asks a part of storage that the packet does without, and that is loaded only now. When its file is gone the extension
 * was updated under this page: nothing was done, and what was typed is kept by the draft.
 */
export async function whenNeeded<Part, T>(
  load: () => Promise<Part>,
  ask: (part: Part) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const part = await load().catch(() => undefined);
  return part ? ask(part) : fail('replaced');
}
