import type { Draft } from '../../../../src/domain/draft';
import { newDraft } from '../../../../src/domain/drafts';
import { emptyPacket } from '../../../../src/domain/packet';
import { saveDraft } from '../../../../src/storage/drafts';
import type { StoreFailure } from '../../../../src/storage/failure';
import { inspectStore } from '../../../../src/storage/inspect';
import { getIssue } from '../../../../src/storage/issues';
import { openStore, type Opening, type Store } from '../../../../src/storage/opening';
import { beginFreshLog } from '../../../../src/storage/fresh-log';
import { followWrites } from '../../../../src/storage/journal/follow-writes';
import { catchUp } from '../../../../src/storage/journal/keep';
import { lookInSecondCopy, restoreFromSecondCopy } from '../../../../src/storage/restore/from-journal';
import { beginAnew, diagnose, putKeysBack } from '../../../../src/storage/restore/mend';
import { saveCall } from '../../../../src/storage/save-call';
import { acknowledgeLoss } from '../../../../src/storage/witness';
import type { Acknowledged, Findings } from '../findings';

/** What the runner outside calls in this page, and the one thing the page calls outside. */
interface Torture {
  torture: {
    write: () => Promise<void>;
    writeUntilStopped: () => Promise<StoreFailure>;
    attempt: () => Promise<StoreFailure | 'saved' | 'locked'>;
    check: (acknowledged: Acknowledged[]) => Promise<Findings>;
    keep: (tickets: number) => Promise<Acknowledged[]>;
    restore: () => Promise<string>;
  };
  acknowledge: (call: Acknowledged) => void;
}

const outside = globalThis as unknown as Torture; // the runner puts `acknowledge` there

// As the worker does at the start of the browser. A store that does not open is what some of the tests are about.
await beginFreshLog().catch(() => undefined);

outside.torture = {
  write: async () => {
    // As every surface of ours does: what is acknowledged is in the second copy too.
    followWrites(await open());
    for (let lane = 0; lane < 3; lane += 1) void writeUntilStopped();
  },
  writeUntilStopped,
  attempt,
  check,
  keep,
  restore,
};

/** Drafts, new issues and further calls, one after the other, until storage refuses or somebody pulls the plug. */
async function writeUntilStopped(): Promise<StoreFailure> {
  const store = await open();
  for (let issueId: string | undefined, n = 0; ; n += 1) {
    const draft = aDraft(n);
    const kept = await saveDraft(store, draft);
    if (!kept.ok) return kept.reason;
    const saved = await saveCall(store, {
      ...(issueId !== undefined && n % 5 !== 0 ? { issueId } : {}),
      packet: draft.packet,
      call: { at: Date.now(), ticketNumber: draft.ticketNumber, representative: '', said: draft.said },
      draftId: draft.id,
    });
    if (!saved.ok) return saved.reason;
    issueId = saved.value.issueId;
    outside.acknowledge({ ...saved.value, ticketNumber: draft.ticketNumber });
  }
}

/** What an agent does next: opens storage and saves once. */
async function attempt(): Promise<StoreFailure | 'saved' | 'locked'> {
  const opening = await openStore();
  if (opening.kind !== 'open') return opening.kind === 'failed' ? opening.reason : 'locked';
  const saved = await saveDraft(opening.store, aDraft(0));
  return saved.ok ? 'saved' : saved.reason;
}

/** Looks for every acknowledged call, and for anything that was done by half. */
async function check(acknowledged: Acknowledged[]): Promise<Findings> {
  const opening = await openStore();
  if (opening.kind !== 'open') throw new Error(JSON.stringify(opening));
  const { store, drafts, loss } = opening;
  const findings: Findings = { lost: 0, halfWritten: drafts.unreadable, losses: loss ? [loss] : [] };
  for (const { issueId, callId, ticketNumber } of acknowledged) {
    const file = await getIssue(store, issueId);
    const call = file.ok ? file.value.calls.find(({ id }) => id === callId) : undefined;
    if (call?.ticketNumber !== ticketNumber) findings.lost += 1;
    // The call is saved and its draft deleted in one transaction: both, or neither.
    if (drafts.drafts.some(({ id }) => id === callId)) findings.halfWritten += 1;
  }
  // Noted above: the next opening is to tell of new losses only.
  await acknowledgeLoss();
  const inspected = await inspectStore(Date.now());
  if (!inspected.ok || inspected.value) findings.halfWritten += 1;
  return findings;
}

async function open(): Promise<Store> {
  const opening = await openStore();
  if (opening.kind !== 'open') throw new Error(JSON.stringify(opening));
  return opening.store;
}

function aDraft(n: number): Draft {
  const packet = {
    ...emptyPacket,
    caseNumber: '100000001',
    notes: 'An invented note. '.repeat(1 + (n % 40)),
  };
  const draft = newDraft(crypto.randomUUID(), packet, { date: '', time: '' }, Date.now());
  return { ...draft, typed: ['notes'], ticketNumber: `T-${crypto.randomUUID()}`, said: 'Wait two days.' };
}

/** Tickets as they are after a working day: saved, and in the second copy too. */
async function keep(tickets: number): Promise<Acknowledged[]> {
  const store = await open();
  const acknowledged: Acknowledged[] = [];
  for (let n = 0; n < tickets; n += 1) {
    const { packet, ticketNumber, said } = aDraft(n);
    const call = { at: Date.now(), ticketNumber, representative: '', said };
    const saved = await saveCall(store, { packet, call });
    if (!saved.ok) throw new Error(saved.reason);
    acknowledged.push({ ...saved.value, ticketNumber });
  }
  const kept = await catchUp(store, Date.now());
  if (!kept.ok || kept.value !== 'kept') throw new Error(JSON.stringify(kept));
  return acknowledged;
}

/**
 * What the options do when they open after the worst: notice, and put back from the second copy. Answers how it was
 * noticed; 'harmless' only when every record was opened and is as new as the copy has it: a byte in a free page harms
 * nothing, and there is nothing to notice.
 */
async function restore(): Promise<string> {
  const inspected = await inspectStore(Date.now());
  const opening = await openStore();
  if (opening.kind !== 'open') return mend(`did not open: ${reasonOf(opening)}`);
  const missing = await countMissing(opening.store);
  if (missing === undefined) return mend('opened, could not be read to the end');
  const behind = opening.loss ?? (inspected.ok ? inspected.value : true);
  const noticed = behind ? 'behind its witness' : missing > 0 ? 'rows that cannot be read' : 'harmless';
  const put = await restoreFromSecondCopy(opening.store);
  if (!put.ok) return mend(`${noticed}, could not be put back at once: ${put.reason}`);
  return noticed === 'harmless' && put.value > 0 ? 'not noticed' : noticed;
}

/** What the damaged page offers, taken; then the comparison that follows it. */
async function mend(noticed: string): Promise<string> {
  const found = await diagnose();
  if (!found.ok) return `${noticed}, not mended: ${found.reason}`;
  const { kind } = found.value;
  if (kind !== 'opens') {
    const mended = await (kind === 'keys-in-copy' ? putKeysBack() : beginAnew());
    if (!mended.ok) return `${noticed}, ${kind}, not mended: ${mended.reason}`;
  }
  const opening = await openStore();
  if (opening.kind !== 'open') return `${noticed}, ${kind}, still ${reasonOf(opening)}`;
  const put = await restoreFromSecondCopy(opening.store);
  return put.ok ? `${noticed}, ${kind}` : `${noticed}, ${kind}, not put back: ${put.reason}`;
}

async function countMissing(store: Store): Promise<number | undefined> {
  const copies = await lookInSecondCopy(store);
  return copies.ok ? copies.value.reduce((sum, copy) => sum + copy.missing.length, 0) : undefined;
}

function reasonOf(opening: Opening): string {
  return opening.kind === 'failed' ? opening.reason : opening.kind;
}
