import { newBrowser } from './support/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { listMissingNumbers } from '../../src/storage/missing-numbers';
import { aCall, aPacket } from './support/build';
import { openContext, valueOf } from './support/context';

let context: Awaited<ReturnType<typeof openContext>>;
beforeEach(async () => {
  newBrowser();
  context = await openContext();
});

const save = async (parts: Parameters<typeof aCall>[0]) =>
  valueOf(await context.saveCall(context.store, aCall(parts)));
const missing = async () => valueOf(await context.readReminders(0)).noNumber;

describe('a call without a ticket number', () => {
  it('is counted without a key until the number is filled in', async () => {
    const { issueId, callId } = await save({ ticketNumber: '' });
    await save({ ticketNumber: 'T-1' });
    expect(await missing()).toBe(1);
    valueOf(await context.updateCall(context.store, issueId, callId, { ticketNumber: 'T-2' }));
    expect(await missing()).toBe(0);
  });

  it('waits for nothing once its issue is closed, and again when it is opened', async () => {
    const { issueId } = await save({ ticketNumber: '' });
    valueOf(await context.closeIssue(context.store, issueId, 5));
    expect(await missing()).toBe(0);
    valueOf(await context.reopenIssue(context.store, issueId));
    expect(await missing()).toBe(1);
  });

  it('is listed, and the others are counted', async () => {
    for (const caseNumber of ['1', '2', '3'])
      await save({ ticketNumber: '', packet: aPacket({ caseNumber }) });
    await save({ ticketNumber: 'T-1' });
    const list = valueOf(await listMissingNumbers(context.store, 2));
    expect(list).toMatchObject({ count: 3, issues: [{ calls: 1 }, { calls: 1 }] });
  });

  it('keeps its reason, and loses it when the number comes', async () => {
    const made = aCall({ ticketNumber: '' });
    const { issueId, callId } = valueOf(
      await context.saveCall(context.store, {
        ...made,
        call: { ...made.call, noNumberReason: 'The line dropped' },
      }),
    );
    const call = async () => valueOf(await context.getIssue(context.store, issueId)).calls[0];
    expect((await call())?.noNumberReason).toBe('The line dropped');
    valueOf(await context.updateCall(context.store, issueId, callId, { ticketNumber: 'T-2' }));
    expect(await call()).not.toHaveProperty('noNumberReason');
  });
});
