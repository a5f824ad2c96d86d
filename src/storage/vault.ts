import { askToKeepData } from '../browser/disk-space';
import { fail, succeed, type Outcome } from './failure';
import { importKeyring, newKeyring, parseKeyring } from './keyring';
import type { Database } from './schema';
import type { DataKey } from './seal';
import { write } from './write';

/**
 * Where the keys are, and whether they are at hand. Everything that reads or writes records asks for an open vault;
 * what makes a locked one open is nobody else's business.
 */
export type Vault = OpenVault | { state: 'locked'; vaultId: string };

export interface OpenVault {
  state: 'open';
  /** 'this-computer-only': the key lies beside the records, so whoever has the disk can read them. */
  mode: 'this-computer-only';
  /** Random; names this store and no person. */
  vaultId: string;
  /** Seals new records. */
  current: DataKey;
  /** Opens every record, also those sealed by earlier keys. */
  keys: ReadonlyMap<string, CryptoKey>;
}

/** The vault of this database, made at first use. */
export async function openVault(database: Database): Promise<Outcome<Vault>> {
  return vaultFrom(database, await database.get('vault', 'keyring'));
}

/** The vault for a keyring row that was read already (undefined when there is none): saves the opening one transaction. */
export async function vaultFrom(database: Database, row: unknown): Promise<Outcome<Vault>> {
  const found = row === undefined ? await getOrMakeKeyring(database) : succeed(row);
  if (!found.ok) return found;
  const parsed = parseKeyring(found.value);
  if (parsed.kind !== 'keyring') return fail(parsed.kind);
  return succeed(await importKeyring(parsed.keyring));
}

/**
 * Two contexts may come here at once: the one whose transaction is second finds the other's row and uses it. A store
 * that has records but no keyring has lost it, and a new key would only hide that.
 */
async function getOrMakeKeyring(database: Database): Promise<Outcome<unknown>> {
  const candidate = newKeyring();
  const made = await write(database, ['vault', 'settings', 'drafts', 'issues'], async (transaction) => {
    const existing = await transaction.objectStore('vault').get('keyring');
    if (existing !== undefined) return existing;
    for (const store of ['settings', 'drafts', 'issues'] as const) {
      if ((await transaction.objectStore(store).count()) > 0) return 'lost';
    }
    await transaction.objectStore('vault').put(candidate);
    return candidate;
  });
  askToKeepData();
  return made.ok && made.value === 'lost' ? fail('damaged') : made;
}
