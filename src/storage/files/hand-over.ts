import type { IssueFile } from '../../domain/issue';
import { newKeyring } from '../keyring';
import { importKeys } from '../protection/data-keys';
import type { KeyCost } from '../protection/key-cost';
import { seal } from '../seal';
import { lockedKeyring } from './file-keyring';
import { fileBytes } from './write-file';

/**
 * One ticket as a file for a colleague: sealed by a key made for this file alone, which only the password opens. It
 * tells nothing of the vault it comes from. `at` is now.
 */
export async function handOverFile(
  file: IssueFile,
  password: string,
  at: number,
  cost?: KeyCost,
): Promise<Uint8Array<ArrayBuffer>> {
  const plain = newKeyring();
  const [keys, keyring] = await Promise.all([importKeys(plain), lockedKeyring(plain, password, cost)]);
  if (!keys || !keyring) throw new Error('a new keyring that does not open');
  const { id } = file.issue;
  const row = { ...(await seal(keys.current, 'issues', id, file)) };
  const entries = [{ seq: 1, entry: { kind: 'row' as const, store: 'issues', row } }];
  return fileBytes({ what: 'hand-over', vaultId: plain.vaultId, at, keyring, key: keys.current, entries });
}
