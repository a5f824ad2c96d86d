import { now } from '../../browser/clock';
import { parseKeyring } from '../keyring';
import type { Store } from '../opening';
import { read } from '../read';
import { openLetterKey } from './letter-key';
import { heldVaultKey } from './unlocked';

/** The key that opens letters, while the vault is unlocked; undefined when there is none. */
export async function heldLetterKey({ database }: Store): Promise<CryptoKey | undefined> {
  const row = await read(database, ['vault'], (tx) => tx.objectStore('vault').get('keyring'));
  const parsed = parseKeyring(row.ok ? row.value : undefined);
  if (parsed.kind !== 'keyring' || parsed.keyring.mode !== 'passphrase') return undefined;
  const { vaultId, letters } = parsed.keyring;
  const vaultKey = await heldVaultKey(vaultId, now());
  return vaultKey && openLetterKey(vaultKey, vaultId, letters);
}
