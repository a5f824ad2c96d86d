/** What of the browser's storage buckets is used: TypeScript does not know them, and Firefox does not have them. */
interface Buckets {
  keys(): Promise<string[]>;
  open(
    name: string,
    options: { durability: 'strict'; persisted: true },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/**
 * Where the database lies: where every extension has its own, until the browser can neither open nor delete what is
 * there (Chromium, when LevelDB's CURRENT or MANIFEST is gone). Then in a bucket, which is a folder of its own. That
 * the bucket is there says that it is in use.
 */
export async function placeOfDatabase(): Promise<IDBFactory> {
  const last = (await ourBuckets()).at(-1);
  return last === undefined ? indexedDB : openBucket(last);
}

/** Makes a new, empty place, which is in use from now on. False where the browser has no such places. */
export async function moveToNewPlace(): Promise<boolean> {
  const buckets = bucketsOf(navigator);
  if (!buckets) return false;
  const last = (await ourBuckets()).at(-1)?.slice(prefix.length) ?? '0';
  await openBucket(`${prefix}${Number(last) + 1}`);
  return true;
}

/** Deletes every place but the one every extension has, with all that is in them. False when there was none. */
export async function removePlaces(): Promise<boolean> {
  const names = await ourBuckets();
  for (const name of names) await bucketsOf(navigator)?.delete(name);
  return names.length > 0;
}

const prefix = 'place-';

async function ourBuckets(): Promise<string[]> {
  const names = (await bucketsOf(navigator)?.keys()) ?? [];
  const numberOf = (name: string) => Number(name.slice(prefix.length));
  return names.filter((name) => name.startsWith(prefix)).sort((a, b) => numberOf(a) - numberOf(b));
}

/** Chromium lets every transaction of a bucket's databases hang once the bucket itself was garbage-collected. */
let inUse: { readonly indexedDB: IDBFactory } | undefined;

async function openBucket(name: string): Promise<IDBFactory> {
  inUse = await bucketsOf(navigator)?.open(name, { durability: 'strict', persisted: true });
  return inUse?.indexedDB ?? indexedDB;
}

function bucketsOf(owner: object): Buckets | undefined {
  return (owner as { storageBuckets?: Buckets }).storageBuckets;
}
