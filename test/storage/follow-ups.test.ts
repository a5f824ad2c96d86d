import { newBrowser } from './support/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { aCall, dueAt } from './support/build';
import { openContext, valueOf } from './support/context';

let context: Awaited<ReturnType<typeof openContext>>;
beforeEach(async () => {
  newBrowser();
  context = await openContext();
});

async function issueDue(moment: number, parts: Parameters<typeof aCall>[0] = {}) {
  const { issueId } = valueOf(
    await context.saveCall(context.store, aCall({ followUp: dueAt(moment), ...parts })),
  );
  const [followUp] = valueOf(await context.getIssue(context.store, issueId)).followUps;
  return { issueId, followUpId: followUp?.id ?? '' };
}
const due = async (now: number) => valueOf(await context.listDue(context.store, now));
const reminders = async (now: number) => valueOf(await context.readReminders(now));
const claim = async (now: number) => valueOf(await context.claimNotices(now, 'notice'));

describe('the overdue list', () => {
  it('has what is due, the longest-waiting first, with its issue', async () => {
    await issueDue(3000, { ticketNumber: 'second' });
    await issueDue(2000, { ticketNumber: 'first' });
    await issueDue(9000, { ticketNumber: 'later' });
    const { due: items } = await due(5000);
    expect(items.map(({ summary }) => summary.latestCall?.ticketNumber)).toEqual(['first', 'second']);
    expect(await reminders(5000)).toEqual({
      due: 2,
      since: 2000,
      unnoticed: 2,
      noNumber: 0,
      next: 9000,
      quiet: false,
    });
  });

  it('loses what was done and what was put off', async () => {
    const [one, two] = [await issueDue(2000), await issueDue(2000)];
    valueOf(await context.finishFollowUp(context.store, one.issueId, one.followUpId));
    valueOf(await context.snoozeFollowUp(context.store, two.issueId, two.followUpId, dueAt(9000)));
    expect((await due(5000)).due).toEqual([]);
    expect((await due(9000)).due).toHaveLength(1);
  });

  it('loses what a further call answered, and keeps what lies ahead', async () => {
    const [answered, ahead] = [await issueDue(2000), await issueDue(9000)];
    for (const { issueId } of [answered, ahead]) {
      valueOf(await context.saveCall(context.store, aCall({ issueId, at: 5000 })));
    }
    expect((await due(99_999)).due.map(({ followUp }) => followUp.dueAt)).toEqual([9000]);
  });

  it('has each of two follow-ups of one issue', async () => {
    const { issueId } = await issueDue(2000);
    valueOf(await context.planFollowUp(context.store, issueId, dueAt(3000)));
    expect((await due(5000)).due.map(({ followUp }) => followUp.dueAt)).toEqual([2000, 3000]);
    expect((await reminders(5000)).due).toBe(2);
  });

  it('says that there is more than it shows', async () => {
    for (let n = 0; n < 3; n += 1) await issueDue(2000);
    expect(valueOf(await context.listDue(context.store, 5000, 2))).toMatchObject({ more: true });
  });
});

describe('a notification', () => {
  it('is claimed once for each due time, and again after a snooze', async () => {
    const { issueId, followUpId } = await issueDue(2000);
    expect([await claim(1999), await claim(2000), await claim(2000)]).toEqual([0, 1, 0]);
    valueOf(await context.snoozeFollowUp(context.store, issueId, followUpId, dueAt(4000)));
    expect([await claim(3999), await claim(4000), await claim(9000)]).toEqual([0, 1, 0]);
  });

  it('is claimed by one of two who ask at the same time', async () => {
    await issueDue(2000);
    const other = await openContext();
    const claims = await Promise.all([context.claimNotices(2000, 'one'), other.claimNotices(2000, 'other')]);
    expect(claims.map(valueOf).sort()).toEqual([0, 1]);
  });

  it('is not claimed again because the issue was changed', async () => {
    const { issueId } = await issueDue(2000);
    await claim(2000);
    const { calls } = valueOf(await context.getIssue(context.store, issueId));
    valueOf(await context.updateCall(context.store, issueId, calls[0]?.id ?? '', { ticketNumber: 'late' }));
    expect(await claim(3000)).toBe(0);
    expect((await reminders(3000)).due).toBe(1);
  });

  it('is claimed without touching what is sealed', async () => {
    const { issueId } = await issueDue(2000);
    await claim(2000);
    expect(valueOf(await context.getIssue(context.store, issueId)).followUps).toMatchObject([
      { state: 'waiting' },
    ]);
  });
});
