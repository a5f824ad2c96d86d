import { now } from '../browser/clock';
import { askToKeepData } from '../browser/disk-space';
import { fail, succeed, type Outcome } from './failure';
import { isBetweenKeys, newKeyring, parseKeyring, type Keyring } from './keyring';
import { importKeys, type DataKeys } from './protection/data-keys';
import { publicLetterKey } from './protection/letter-key';
import type { Addressee } from './protection/sealed-letter';
import { heldVaultKey } from './protection/unlocked';
import { read } from './read';
import { copiedStores, type Database, type SealedStore } from './schema';
import { unseal, type DataKey } from './seal';
import { write } from './write';

/**
 * Where the keys are, and whether they are at hand. Everything that reads or writes records asks for an open vault;
 * what makes a locked one open is nobody else's business.
 */
export type Vault = OpenVault | LockedVault;

export interface OpenVault {
  state: 'open';
  /** 'this-computer-only': the key lies beside the records, so whoever has the disk can read them. */
  mode: Keyring['mode'];
  /** Random; names this store and no person. */
  vaultId: string;
  /** Seals new records. */
  current: DataKey;
  /** Opens every record, also those sealed by earlier keys. */
  keys: ReadonlyMap<string, CryptoKey>;
  protection: Protection;
  /** Takes the keys as they are now, after somebody changed them. False when they are not at hand any more. */
  renew: () => Promise<boolean>;
}

export interface LockedVault {
  state: 'locked';
  vaultId: string;
  /** For whom to seal what is written meanwhile. */
  addressee: Addressee;
}

/** How the tickets are protected, as the agent chose it. */
export interface Protection {
  /** Minutes without input until it locks. */
  lockAfter: number;
  hasRecoveryKey: boolean;
  /** The agent has chosen, or said "not now". */
  chosen: boolean;
  /** Records sealed by an earlier key are still on their way to the new one. */
  betweenKeys: boolean;
}

/** The vault of this database, made at first use. */
export async function openVault(database: Database): Promise<Outcome<Vault>> {
  const row = await read(database, ['vault'], (tx) => tx.objectStore('vault').get('keyring'));
  return row.ok ? vaultFrom(database, row.value) : row;
}

/** The vault for a keyring row that was read already (undefined when there is none): saves the opening one transaction. */
export async function vaultFrom(database: Database, row: unknown): Promise<Outcome<Vault>> {
  const found = row === undefined ? await getOrMakeKeyring(database) : succeed(row);
  if (!found.ok) return found;
  const parsed = parseKeyring(found.value);
  if (parsed.kind !== 'keyring') return fail(parsed.kind);
  const { keyring } = parsed;
  if (keyring.mode === 'this-computer-only') return opened(database, keyring, await importKeys(keyring));
  const vaultKey = await heldVaultKey(keyring.vaultId, now());
  if (vaultKey) return opened(database, keyring, await importKeys(keyring, vaultKey));
  const { boxId, publicKey } = keyring.letters;
  const addressee = { boxId, publicKey: await publicLetterKey(publicKey) };
  return succeed({ state: 'locked', vaultId: keyring.vaultId, addressee });
}

/** What was sealed in a row. A key that is not known is asked for once: somebody may just have changed it. */
export async function unsealIn(
  vault: OpenVault,
  store: SealedStore,
  row: unknown,
): ReturnType<typeof unseal> {
  const unsealed = await unseal(vault.keys, store, row);
  if (!('unreadable' in unsealed) || unsealed.unreadable !== 'unknown-key') return unsealed;
  return (await vault.renew()) ? unseal(vault.keys, store, row) : unsealed;
}

function opened(database: Database, keyring: Keyring, keys: DataKeys | undefined): Outcome<OpenVault> {
  // Keys that do not open with the vault key were changed by somebody: nothing is made anew over them.
  if (!keys) return fail('damaged');
  let renewing: Promise<boolean> | undefined;
  const vault: OpenVault = {
    state: 'open',
    mode: keyring.mode,
    vaultId: keyring.vaultId,
    ...keys,
    protection: protectionOf(keyring),
    renew: () => {
      renewing ??= renewed(database, vault).finally(() => (renewing = undefined));
      return renewing;
    },
  };
  return succeed(vault);
}

/** In place: everybody who holds this vault has the new keys. */
async function renewed(database: Database, vault: OpenVault): Promise<boolean> {
  const fresh = await openVault(database);
  if (!fresh.ok || fresh.value.state === 'locked') return false;
  const { mode, current, keys, protection } = fresh.value;
  Object.assign(vault, { mode, current, keys, protection });
  return true;
}

function protectionOf(keyring: Keyring): Protection {
  return {
    lockAfter: keyring.lockAfter,
    chosen: keyring.chosen,
    hasRecoveryKey: keyring.mode === 'passphrase' && keyring.recovery !== undefined,
    betweenKeys: isBetweenKeys(keyring),
  };
}

/**
 * Two contexts may come here at once: the one whose transaction is second finds the other's row and uses it. A store
 * that has records but no keyring has lost it, and a new key would only hide that.
 */
async function getOrMakeKeyring(database: Database): Promise<Outcome<unknown>> {
  const candidate = newKeyring();
  const made = await write(database, [...copiedStores], async (transaction) => {
    const existing = await transaction.objectStore('vault').get('keyring');
    if (existing !== undefined) return existing;
    for (const store of copiedStores) {
      if ((await transaction.objectStore(store).count()) > 0) return 'lost';
    }
    await transaction.objectStore('vault').put(candidate);
    return candidate;
  });
  askToKeepData();
  return made.ok && made.value === 'lost' ? fail('damaged') : made;
}
