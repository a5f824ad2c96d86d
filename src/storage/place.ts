/** What of the browser's storage buckets is used: TypeScript does not know them, and Firefox does not have them. */
interface Buckets {
  keys(): Promise<string[]>;
  open(name: string, options: { durability: 'strict'; persisted: true }): Promise<Bucket>;
  delete(name: string): Promise<void>;
}

interface Bucket {
  readonly indexedDB: IDBFactory;
}

/**
 * Where the database lies: where every extension has its own, until the browser can neither open nor delete what is
 * there (Chromium, when LevelDB's CURRENT or MANIFEST is gone). Then in a bucket, which is a folder of its own. That
 * the bucket is there says that it is in use.
 */
export async function placeOfDatabase(): Promise<IDBFactory> {
  const buckets = bucketsOf(navigator);
  const last = (await ourNames(buckets)).at(-1);
  return buckets && last !== undefined ? (await open(buckets, last)).indexedDB : indexedDB;
}

/** Makes a new, empty place, which is in use from now on. False where the browser has no such places. */
export async function moveToNewPlace(): Promise<boolean> {
  const buckets = bucketsOf(navigator);
  if (!buckets) return false;
  const last = (await ourNames(buckets)).at(-1);
  await open(buckets, `${prefix}${1 + (last === undefined ? 0 : numberOf(last))}`);
  return true;
}

/** Deletes every place but the one every extension has, with all that is in them. False when there was none. */
export async function removePlaces(): Promise<boolean> {
  const buckets = bucketsOf(navigator);
  const names = await ourNames(buckets);
  for (const name of names) {
    await buckets?.delete(name);
    held.delete(name);
  }
  return names.length > 0;
}

const prefix = 'place-';
const numberOf = (name: string) => Number(name.slice(prefix.length));

/** Chromium lets every transaction of a bucket's databases hang once the object they came from was garbage-collected. */
const held = new Map<string, Promise<Bucket>>();

function open(buckets: Buckets, name: string): Promise<Bucket> {
  const bucket = held.get(name) ?? buckets.open(name, { durability: 'strict', persisted: true });
  held.set(name, bucket);
  // One that could not be opened is asked for again.
  bucket.catch(() => held.delete(name));
  return bucket;
}

async function ourNames(buckets: Buckets | undefined): Promise<string[]> {
  const names = (await buckets?.keys()) ?? [];
  return names.filter((name) => name.startsWith(prefix)).sort((a, b) => numberOf(a) - numberOf(b));
}

function bucketsOf(owner: object): Buckets | undefined {
  return (owner as { storageBuckets?: Buckets }).storageBuckets;
}
