import { newBrowser, world } from './support/browser';
import { beforeEach, describe, expect, it } from 'vitest';
import { aCall, aDraft, aPacket, dueAt } from './support/build';
import { openContext, valueOf } from './support/context';

let context: Awaited<ReturnType<typeof openContext>>;
beforeEach(async () => {
  newBrowser();
  context = await openContext();
});

const list = async (limit = 50, after?: number) =>
  valueOf(await context.listIssues(context.store, { limit, ...(after === undefined ? {} : { after }) }));
const save = async (parts: Parameters<typeof aCall>[0]) =>
  valueOf(await context.saveCall(context.store, aCall(parts)));
const file = async (id: string) => valueOf(await context.getIssue(context.store, id));

describe('saving a call', () => {
  it('makes an issue with its call and follow-up, and the draft is gone', async () => {
    valueOf(await context.saveDraft(context.store, aDraft('d', 'typed')));
    const { issueId } = await save({ draftId: 'd', said: 'Wait two days.', followUp: dueAt(5000) });
    const { issue, calls, followUps } = await file(issueId);
    expect(issue).toMatchObject({ packet: { caseNumber: '123456789' }, openedAt: 1000 });
    expect(calls).toMatchObject([{ ticketNumber: 'T-1', said: 'Wait two days.', at: 1000, issueId }]);
    expect(followUps).toMatchObject([{ state: 'waiting', dueAt: 5000, zone: 'America/New_York', issueId }]);
    expect(valueOf(await context.listDrafts(context.store)).drafts).toEqual([]);
  });

  it('again with the same draft is still one call', async () => {
    const [one, two] = await Promise.all([save({ draftId: 'd' }), save({ draftId: 'd' })]);
    expect(two).toEqual(one);
    expect((await list()).issues).toMatchObject([{ calls: 1 }]);
  });

  it('with the id of an earlier draft and other words is a call of its own', async () => {
    await save({ draftId: 'd', ticketNumber: 'T-1' });
    await save({ draftId: 'd', ticketNumber: 'T-2' });
    expect((await list()).issues.map(({ latestCall }) => latestCall?.ticketNumber)).toEqual(['T-2', 'T-1']);
  });

  it('that was timed is one call, whoever saves it and however late: the last field wins, no note is lost', async () => {
    const timing = { startedAt: 1000, endedAt: 5000, heldMs: 0 };
    const call = (parts: Parameters<typeof aCall>[0], note: string) => {
      const made = aCall({ draftId: 'd', ...parts });
      return { ...made, call: { ...made.call, timing, notes: [{ id: note, at: 2000, text: note }] } };
    };
    valueOf(await context.saveCall(context.store, call({ ticketNumber: 'T-1' }, 'one')));
    const { issueId } = valueOf(await context.saveCall(context.store, call({ ticketNumber: 'T-2' }, 'two')));
    const { calls } = await file(issueId);
    expect(calls).toMatchObject([{ ticketNumber: 'T-2', timing }]);
    expect(calls[0]?.notes?.map(({ id }) => id).sort()).toEqual(['one', 'two']);
  });

  it('does not let a keystroke on its way bring the draft back', async () => {
    const typing = ['a', 'ab', 'abc'].map((notes) => context.saveDraft(context.store, aDraft('d', notes)));
    await save({ draftId: 'd' });
    await Promise.all(typing);
    expect(valueOf(await context.listDrafts(context.store)).drafts).toEqual([]);
  });

  it('under an existing issue adds to it and brings it to the top', async () => {
    const { issueId } = await save({ ticketNumber: 'T-1' });
    await save({ ticketNumber: 'T-2' });
    await save({ issueId, ticketNumber: 'T-3', packet: aPacket({ screen: 'Income Summary' }) });
    expect((await list()).issues).toMatchObject([
      { calls: 2, latestCall: { ticketNumber: 'T-3' }, issue: { packet: { screen: 'Income Summary' } } },
      { calls: 1, latestCall: { ticketNumber: 'T-2' } },
    ]);
  });

  it('opens a closed issue again', async () => {
    const { issueId } = await save({});
    valueOf(await context.closeIssue(context.store, issueId, 2000));
    await save({ issueId });
    expect((await file(issueId)).issue.closedAt).toBeUndefined();
  });

  it('under an issue that is not there saves nothing', async () => {
    const saved = await context.saveCall(context.store, aCall({ issueId: 'nobody' }));
    expect(saved).toEqual({ ok: false, reason: 'not-found' });
    expect((await list()).issues).toEqual([]);
  });

  it('with a text that could not be read again saves nothing', async () => {
    const saved = await context.saveCall(context.store, aCall({ said: 'x'.repeat(20_001) }));
    expect(saved).toEqual({ ok: false, reason: 'too-long' });
    expect((await list()).issues).toEqual([]);
  });

  it('loses none of many calls made at once from two windows', async () => {
    const { issueId } = await save({});
    const other = await openContext();
    const calls = Array.from({ length: 6 }, (_, n) => {
      const { store, saveCall } = n % 2 === 0 ? context : other;
      return saveCall(store, aCall({ issueId, ticketNumber: `T-${n}` }));
    });
    (await Promise.all(calls)).forEach(valueOf);
    expect((await file(issueId)).calls).toHaveLength(7);
  });

  it('wakes the worker, so that badge and alarm are right', async () => {
    await save({ followUp: dueAt(5000) });
    await Promise.resolve();
    expect(world.messages).toEqual([{ app: 'psl-companion', kind: 'follow-ups-changed' }]);
  });
});

describe('changing an issue', () => {
  it('adds a ticket number later without moving it', async () => {
    const first = await save({ ticketNumber: '' });
    await save({});
    valueOf(await context.updateCall(context.store, first.issueId, first.callId, { ticketNumber: 'late' }));
    expect((await list()).issues[1]).toMatchObject({ latestCall: { ticketNumber: 'late' } });
  });

  it('says when the call is not there', async () => {
    const { issueId } = await save({});
    expect(await context.updateCall(context.store, issueId, 'none', {})).toEqual({
      ok: false,
      reason: 'not-found',
    });
  });

  it('stops reminding of an issue that was closed', async () => {
    const { issueId } = await save({ followUp: dueAt(5000) });
    valueOf(await context.closeIssue(context.store, issueId, 2000));
    expect(valueOf(await context.listDue(context.store, 9000)).due).toEqual([]);
    expect(valueOf(await context.readReminders(9000))).toEqual({
      due: 0,
      unnoticed: 0,
      noNumber: 0,
      quiet: false,
    });
  });
});

describe('the list of issues', () => {
  it('comes in pages, newest first, each issue once', async () => {
    for (let n = 1; n <= 7; n += 1) await save({ ticketNumber: `T-${n}` });
    const seen: (string | undefined)[] = [];
    for (let next: number | undefined, more = true; more; more = next !== undefined) {
      const page = await list(3, next);
      seen.push(...page.issues.map(({ latestCall }) => latestCall?.ticketNumber));
      next = page.next;
    }
    expect(seen).toEqual(['T-7', 'T-6', 'T-5', 'T-4', 'T-3', 'T-2', 'T-1']);
  });

  it('keeps newest first when the counter was lost', async () => {
    await save({ ticketNumber: 'T-1' });
    await save({ ticketNumber: 'T-2' });
    await context.write(context.store.database, ['vault'], (tx) => tx.objectStore('vault').delete('tally'));
    await save({ ticketNumber: 'T-3' });
    expect((await list()).issues.map(({ latestCall }) => latestCall?.ticketNumber)).toEqual([
      'T-3',
      'T-2',
      'T-1',
    ]);
  });

  it('counts rows it cannot read, shows the others, and keeps all', async () => {
    const ids = [await save({}), await save({}), await save({}), await save({})].map(
      ({ issueId }) => issueId,
    );
    const [broken = '', taken = '', strange = ''] = ids;
    await context.write(context.store.database, ['issues'], async (tx) => {
      const issues = tx.objectStore('issues');
      const rows = (await Promise.all(ids.map((id) => issues.get(id)))) as Record<string, unknown>[];
      await issues.put({ ...rows[0], data: 'no bytes' });
      await issues.put({ ...rows[3], id: taken, rank: rows[1]?.['rank'] }); // one issue's content under another's id
      await issues.put({ id: strange, rank: rows[2]?.['rank'], something: 'else' });
    });
    expect(await list()).toMatchObject({ issues: [{ issue: { id: ids[3] } }], unreadable: 3 });
    for (const id of [broken, taken, strange]) {
      expect(await context.getIssue(context.store, id)).toEqual({ ok: false, reason: 'unreadable' });
      const saved = await context.saveCall(context.store, aCall({ issueId: id }));
      expect(saved).toEqual({ ok: false, reason: 'unreadable' });
    }
    expect(await context.store.database.count('issues')).toBe(4);
  });
});

describe('what stands on disk', () => {
  it('is nothing but ids, numbers and times in the clear', async () => {
    await save({
      packet: aPacket({ notes: 'MARKER-notes', members: 'MARKER-members' }),
      said: 'MARKER-said',
      ticketNumber: 'MARKER-ticket',
      followUp: dueAt(5000),
    });
    const [row] = (await context.store.database.getAll('issues')) as Record<string, unknown>[];
    expect(Object.keys(row ?? {}).sort()).toEqual([
      'data',
      'id',
      'iv',
      'keyId',
      'noticeAt',
      'rank',
      'remindAt',
      'seq',
      'v',
    ]);
    expect(Buffer.from(row?.['data'] as Uint8Array).includes('MARKER')).toBe(false);
  });
});
