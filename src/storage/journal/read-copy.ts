import { recordKey, type CopiedRecord, type Copy } from '../copy';
import { framesStart, journalFolder } from './desk';
import { entryOf } from './entries';
import { findFrames } from './frames';
import type { Journal } from './keep';

/** Everything one journal holds. Call it within withJournals(): nobody may be writing. */
export async function readJournal({ name, of }: Pick<Journal, 'name' | 'of'>): Promise<Copy> {
  const folder = await journalFolder();
  const file = await (await folder.getFileHandle(name)).getFile();
  const found = findFrames(new Uint8Array(await file.arrayBuffer()), framesStart);
  const records = new Map<string, CopiedRecord>();
  let keyring: unknown;
  let unknown = 0;
  for (const frame of found.frames) {
    const entry = entryOf(frame);
    if (!entry) unknown += 1;
    else if (entry.kind === 'row' && entry.store === 'vault') keyring = entry.row;
    else if (entry.kind === 'row') {
      const { store, row } = entry;
      records.set(recordKey(store, row.id), { store, id: row.id, seq: frame.seq, row });
    } else if (entry.kind === 'removed') {
      const [store = '', id = ''] = entry.id.split('|');
      records.set(entry.id, { store, id, seq: frame.seq, row: undefined });
    }
  }
  return { vaultId: of.vaultId, keyring, records, damaged: found.damaged + unknown };
}
