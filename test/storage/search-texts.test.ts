import { newBrowser } from './support/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { findIssues, searchWords } from '../../src/domain/search-text';
import { aCall, aPacket } from './support/build';
import { openContext, valueOf } from './support/context';

beforeEach(newBrowser);

async function context() {
  return { ...(await openContext()), ...(await import('../../src/storage/search-texts')) };
}

describe('what is looked through', () => {
  it('is every issue that can be read, newest first, and leads back to it', async () => {
    const { store, saveCall, write, readSearchTexts, listIssuesById } = await context();
    const save = async (ticketNumber: string, caseNumber: string) =>
      valueOf(await saveCall(store, aCall({ ticketNumber, packet: aPacket({ caseNumber }) }))).issueId;
    const older = await save('INC-1', '110 045 678');
    const damaged = await save('INC-2', '110045678');
    const newer = await save('INC-3', '110045678');
    await write(store.database, ['issues'], async (transaction) => {
      const rows = transaction.objectStore('issues');
      await rows.put({ ...((await rows.get(damaged)) as object), data: new Uint8Array(4) });
    });
    const texts = valueOf(await readSearchTexts(store, () => true));
    const ids = findIssues(texts, searchWords('110045678'), 20);
    expect(ids).toEqual([newer, older]);
    const found = valueOf(await listIssuesById(store, [...ids, damaged, 'gone']));
    expect(found.map(({ latestCall }) => latestCall?.ticketNumber)).toEqual(['INC-3', 'INC-1']);
  });

  it('is not read on for somebody who went away', async () => {
    const { store, saveCall, readSearchTexts } = await context();
    valueOf(await saveCall(store, aCall({})));
    expect(valueOf(await readSearchTexts(store, () => false))).toEqual([]);
  });
});
