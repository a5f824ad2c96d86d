import { newBrowser } from './support/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { usesOfNumber } from '../../src/storage/ticket-uses';
import { aCall, aPacket } from './support/build';
import { openContext, valueOf } from './support/context';

let context: Awaited<ReturnType<typeof openContext>>;
beforeEach(async () => {
  newBrowser();
  context = await openContext();
});

const save = async (parts: Parameters<typeof aCall>[0]) =>
  valueOf(await context.saveCall(context.store, aCall(parts)));
const uses = async (number: string, wanted = () => true) =>
  valueOf(await usesOfNumber(context.store, number, wanted));

describe('a ticket number that was used before', () => {
  it('is found in any issue and any of its calls, however it is spelled', async () => {
    const { issueId } = await save({ ticketNumber: 'INC-1', packet: aPacket({ caseNumber: '111111111' }) });
    await save({ issueId, ticketNumber: 'INC-2', at: 2000, packet: aPacket({ caseNumber: '111111111' }) });
    await save({ ticketNumber: 'INC-3' });
    expect(await uses(' inc-1')).toMatchObject([{ issueId, caseNumber: '111111111', at: 1000 }]);
    expect(await uses('INC -2')).toMatchObject([{ at: 2000 }]);
    expect(await uses('INC-4')).toEqual([]);
  });

  it('is found among more issues than are opened at once, and not looked for any longer than wanted', async () => {
    for (let n = 0; n < 260; n += 1) await save({ ticketNumber: `T-${n}` });
    expect(await uses('T-0')).toHaveLength(1);
    expect(await uses('T-0', () => false)).toEqual([]);
  });
});
