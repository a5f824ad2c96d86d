import { newBrowser } from './support/browser';
import { beforeEach, describe, expect, it } from 'vitest';
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
    const marks = valueOf(await readIssueMarks(store));
    expect(marks).toHaveLength(260);
    expect(new Set(marks.map(({ caseKey }) => caseKey)).size).toBe(260);
    let asked = 0;
    expect(valueOf(await readIssueMarks(store, () => (asked += 1) < 2))).toHaveLength(250);
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
