import { fail, type Outcome } from './failure';
import type { Store } from './opening';
import type { DataKey } from './seal';

const attempts = 3;

/** Runs a change that seals. When the key was changed in between nothing was written: it takes the new key and begins again. */
export async function withCurrentKey<T>(
  { vault }: Store,
  change: (key: DataKey) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const done = await change(vault.current);
    if (done.ok || done.reason !== 'key-changed') return done;
    if (!(await vault.renew())) return fail('locked');
  }
  return fail('busy');
}
