import { readFileSync } from 'node:fs';
import { openDB } from 'idb';
import { migrations } from '../../../src/storage/migrations/all';

interface Laid {
  version: number;
  stores: Record<string, unknown[]>;
}

/**
 * Puts a database on disk as a release wrote it. The file was dumped by that release's own code (bytes as base 64) and
 * never changes; the stores are made by the steps of that version, which are frozen.
 */
export async function layDown(version: number): Promise<Laid> {
  const file = new URL(`./data/version-${version}.json`, import.meta.url);
  const laid = JSON.parse(readFileSync(file, 'utf8'), bytesBack) as Laid;
  const database = await openDB('psl-companion', version, {
    upgrade: (upgrading, _from, _to, transaction) => {
      for (const step of migrations.slice(0, version)) {
        // idb wraps them; the steps use what is the same in both.
        void step(upgrading as unknown as IDBDatabase, transaction as unknown as IDBTransaction);
      }
    },
  });
  for (const [name, rows] of Object.entries(laid.stores)) {
    for (const row of rows) await database.put(name, row);
  }
  database.close();
  return laid;
}

function bytesBack(_key: string, value: unknown): unknown {
  const { base64 } = (value ?? {}) as { base64?: string };
  return typeof base64 === 'string' ? Uint8Array.from(Buffer.from(base64, 'base64')) : value;
}
