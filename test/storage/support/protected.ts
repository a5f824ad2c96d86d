import type { KeyCost } from '../../../src/storage/protection/key-cost';
import { openContext, valueOf } from './context';

/** A passphrase as people choose one. */
export const passphrase = 'four quiet herons at dusk';

/** So cheap that a test does not wait for it. */
export const cheap: KeyCost = { name: 'argon2id', version: 19, memory: 64, passes: 1, lanes: 1 };

/** A context with its store open and protected by the passphrase. */
export async function protectedContext() {
  const context = await openContext();
  valueOf(await context.setPassphrase(context.store, passphrase, { cost: cheap }));
  return context;
}
