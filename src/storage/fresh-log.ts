import { wrap, type IDBPDatabase } from 'idb';
import { spaceLeft } from '../browser/disk-space';
import { isChromium } from '../browser/runtime';
import { frozenReason } from './freeze';
import { placeOfDatabase } from './place';
import { lowSpace } from './write';

const scratchName = 'psl-companion-scratch';
/**
 * In bytes. LevelDB begins a new log file when 4 MB are in the present one (Chromium's write buffer; less on a small
 * disk), and the browser keeps a value of more than 64 KiB outside of it, in a file of its own.
 */
const [enough, piece] = [5_400_000, 60_000];

/**
 * Makes Chromium go on in a new log file of its LevelDB store; the present one is turned into a table and deleted. To be
 * called at the start of the browser: a browser that was killed, or whose computer lost its power, may have left half a
 * record at the end of that file, behind which the next start goes on writing. At the start after that the whole store
 * counts as damaged and is replaced by an empty one (docs/decisions/056-a-fresh-log.md). Nothing of ours is touched: what is
 * written are random bytes in a database of their own, beside ours, that goes again at once.
 */
export async function beginFreshLog(): Promise<void> {
  if (!isChromium()) return;
  const [frozen, space] = await Promise.all([frozenReason(), spaceLeft()]);
  if (frozen || space < lowSpace) return;
  const place = await placeOfDatabase();
  const opening = place.open(scratchName, 1);
  // One that was cut off in the middle left what it had: it is used and goes now.
  opening.onupgradeneeded = () => opening.result.createObjectStore('bytes');
  const scratch = (await wrap(opening)) as unknown as IDBPDatabase; // opened: never undefined
  try {
    await fill(scratch);
  } finally {
    scratch.close();
    await wrap(place.deleteDatabase(scratchName));
  }
}

async function fill(scratch: IDBPDatabase): Promise<void> {
  const transaction = scratch.transaction('bytes', 'readwrite', { durability: 'relaxed' });
  // Random, because what can be compressed might be before it is counted.
  const bytes = crypto.getRandomValues(new Uint8Array(piece));
  const puts = Array.from({ length: enough / piece }, (_, at) => transaction.store.put(bytes, at));
  await Promise.all([...puts, transaction.done]);
}
