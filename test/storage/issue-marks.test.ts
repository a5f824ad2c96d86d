import { newBrowser, restartBrowser, world } from './support/browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { caseKey } from '../../src/domain/case-number';
import { errorKey } from '../../src/domain/error-key';
import { relatedTo } from '../../src/domain/related';
import { aCall, aPacket } from './support/build';
import { openContext as openStorage, valueOf } from './support/context';

/** The context's own copies of the modules this file is about. */
async function openContext() {
  const context = await openStorage();
  const [marks, notes] = await Promise.all([
    import('../../src/storage/issue-marks'),
    import('../../src/storage/issue-notes'),
  ]);
  return { ...context, ...marks, ...notes };
}

const failed = 'The enrollment could not be saved.';

describe('looking up what was called about', () => {
  beforeEach(newBrowser);

  it('finds the open issues of a case, and the same error on other cases', async () => {
    const { store, saveCall, closeIssue, readIssueMarks } = await openContext();
    const save = async (caseNumber: string, error: string) =>
      valueOf(await saveCall(store, aCall({ packet: aPacket({ caseNumber, error }) }))).issueId;
    const solved = await save('111111111', 'An old error, long solved');
    valueOf(await closeIssue(store, solved, 5, 'They fixed it'));
    const older = await save('111111111', failed);
    const newer = await save('111 111 111', 'Documents cannot be opened');
    await save('222222222', `${failed} CHFS 0815`);
    await save('333333333', failed.toUpperCase());
    await save('333333333', failed);
    const marks = valueOf(await readIssueMarks(store));

    expect(relatedTo(marks, { caseNumber: '111111111', error: failed })).toEqual({
      open: [newer, older],
      closed: 1,
      otherCases: ['333333333', '222222222'],
    });
    expect(relatedTo(marks, { caseNumber: '111111111', error: '', except: newer }).open).toEqual([older]);
    expect(relatedTo(marks, { caseNumber: '', error: '' })).toEqual({ open: [], closed: 0, otherCases: [] });
  });

  it('reads on over more rows than one piece, and stops when nobody waits any more', async () => {
    const { store, saveCall, readIssueMarks } = await openContext();
    for (let at = 1; at <= 260; at += 1) {
      valueOf(await saveCall(store, aCall({ at, packet: aPacket({ caseNumber: String(100000000 + at) }) })));
    }
    let asked = 0;
    expect(valueOf(await readIssueMarks(store, () => (asked += 1) < 2))).toHaveLength(250);
    const marks = valueOf(await readIssueMarks(store));
    expect(marks).toHaveLength(260);
    expect(new Set(marks.map(({ caseKey }) => caseKey)).size).toBe(260);
  });

  it('opens once only what has been saved since, in every context until the browser closes', async () => {
    const first = await openContext();
    const ids: string[] = [];
    for (let at = 1; at <= 30; at += 1) {
      ids.push(valueOf(await first.saveCall(first.store, aCall({ at, ticketNumber: `T-${at}` }))).issueId);
    }
    valueOf(await first.readIssueMarks(first.store));
    const second = await openContext();
    const decrypt = vi.spyOn(crypto.subtle, 'decrypt');
    const opened = async () => {
      decrypt.mockClear();
      const marks = valueOf(await second.readIssueMarks(second.store));
      return { times: decrypt.mock.calls.length, marks };
    };
    expect((await opened()).times).toBe(0);

    valueOf(await first.closeIssue(first.store, ids[3] ?? '', 5, ''));
    valueOf(await first.saveCall(first.store, aCall({ issueId: ids[4] ?? '', ticketNumber: 'T-99' })));
    const since = await opened();
    expect(since.times).toBe(2);
    expect(since.marks).toHaveLength(30);
    expect(since.marks[0]).toMatchObject({ id: ids[4], tickets: ['t-5', 't-99'] });
    expect(since.marks.find(({ id }) => id === ids[3])?.open).toBe(false);
    // What is remembered says the same as what is on disk.
    restartBrowser();
    expect((await opened()).marks).toEqual(since.marks);
    expect(decrypt).toHaveBeenCalledTimes(30);
    decrypt.mockRestore();
  });

  it('looks through the shelves of one case and one error only, and finds the same', async () => {
    const { store, saveCall, readIssueMarks } = await openContext();
    const ids: string[] = [];
    for (let at = 1; at <= 40; at += 1) {
      const packet = aPacket({
        caseNumber: String(100000000 + at),
        error: `${failed} In the ${at % 2 ? 'first' : 'last'} step`,
      });
      ids.push(valueOf(await saveCall(store, aCall({ at, packet }))).issueId);
    }
    const all = valueOf(await readIssueMarks(store));
    const question = { caseNumber: '100000007', error: `${failed} In the first step` };
    const wanted = { caseKey: caseKey(question.caseNumber), errorKey: errorKey(question.error) };
    const few = valueOf(await readIssueMarks(store, undefined, wanted));
    expect(few.length).toBeLessThan(30);
    expect(relatedTo(few, question)).toEqual(relatedTo(all, question));
    expect(relatedTo(few, question)).toMatchObject({ open: [ids[6]], otherCases: { length: 19 } });

    // The same issue under another case number, and then among many others: it is found there, and nowhere else.
    const moved = aPacket({ caseNumber: '222222222', error: '' });
    valueOf(await saveCall(store, aCall({ issueId: ids[6] ?? '', packet: moved })));
    const head = () => (world.memory.get('issue-marks') as { upTo: number }).upTo;
    const filled = head();
    for (const more of [0, 310]) {
      for (let at = 0; at < more; at += 1) valueOf(await saveCall(store, aCall()));
      for (const [caseNumber, open] of [
        ['100000007', []],
        ['222222222', [ids[6]]],
      ] as const) {
        const marks = valueOf(await readIssueMarks(store, undefined, { caseKey: caseNumber, errorKey: '' }));
        expect(relatedTo(marks, { caseNumber, error: '' }).open).toEqual(open);
      }
    }
    expect(head()).toBeGreaterThan(filled);
    expect(valueOf(await readIssueMarks(store))).toHaveLength(350);
  });

  it('remembers nothing on disk, and nothing of another store', async () => {
    const { store, saveCall, readIssueMarks } = await openContext();
    valueOf(await saveCall(store, aCall({ packet: aPacket({ caseNumber: '111111111' }) })));
    valueOf(await readIssueMarks(store));
    expect([...world.notes.values()].map((note) => JSON.stringify(note)).join()).not.toContain('111111111');
    const kept = [...world.memory];
    expect(JSON.stringify(kept)).toContain('111111111');
    newBrowser();
    for (const [key, value] of kept) world.memory.set(key, value);
    const fresh = await openContext();
    expect(valueOf(await fresh.readIssueMarks(fresh.store))).toEqual([]);
  });

  it('is done without a memory where the browser has no room for one', async () => {
    const { store, saveCall, readIssueMarks } = await openContext();
    valueOf(await saveCall(store, aCall()));
    const whole = world.gate;
    world.gate = (call, act) =>
      call === 'session.set' ? Promise.reject(new Error('quota')) : whole(call, act);
    expect(valueOf(await readIssueMarks(store))).toHaveLength(1);
    expect(valueOf(await readIssueMarks(store))).toHaveLength(1);
    world.gate = whole;
  });
});

describe('an issue between and after its calls', () => {
  beforeEach(newBrowser);

  it('keeps notes, what was done before, the tracker and what solved it, each as one step', async () => {
    const { store, saveCall, addNote, markSubmitted, closeIssue, reopenIssue, getIssue } =
      await openContext();
    const before = { escalation: { problem: 'p', party: 'PSL', at: 1 } };
    const { issueId } = valueOf(await saveCall(store, aCall({ before })));
    await Promise.all([addNote(store, issueId, 'Client called', 7), addNote(store, issueId, 'Again', 8)]);
    valueOf(await markSubmitted(store, issueId, { submittedOn: '2026-11-24', reference: '' }));
    valueOf(await closeIssue(store, issueId, 9, 'A fix on their side'));
    const { issue } = valueOf(await getIssue(store, issueId));
    expect(issue).toMatchObject({
      before,
      tracker: { submittedOn: '2026-11-24' },
      solvedBy: 'A fix on their side',
    });
    expect(issue.notes?.map(({ text }) => text).sort()).toEqual(['Again', 'Client called']);

    const again = valueOf(await reopenIssue(store, issueId)).issue;
    expect(again.solvedBy).toBeUndefined();
    expect(again).toMatchObject({ before, tracker: { submittedOn: '2026-11-24' } });
    // A further call that prepared nothing of its own keeps what was there.
    valueOf(await saveCall(store, aCall({ issueId, ticketNumber: 'T-2' })));
    expect(valueOf(await getIssue(store, issueId)).issue).toMatchObject({ before });
  });

  it('refuses a date that is none and a note too long, and changes nothing', async () => {
    const { store, saveCall, addNote, markSubmitted, getIssue } = await openContext();
    const { issueId } = valueOf(await saveCall(store, aCall()));
    const untouched = valueOf(await getIssue(store, issueId));
    expect(await markSubmitted(store, issueId, { submittedOn: 'soon', reference: '' })).toEqual({
      ok: false,
      reason: 'too-long',
    });
    expect((await addNote(store, issueId, 'x'.repeat(5001), 1)).ok).toBe(false);
    expect(valueOf(await getIssue(store, issueId))).toEqual(untouched);
  });
});
