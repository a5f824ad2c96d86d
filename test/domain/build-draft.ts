import type { CallAct } from '../../src/domain/call-acts';
import { actOnCall } from '../../src/domain/call-acts';
import type { Draft } from '../../src/domain/draft';
import { newDraft } from '../../src/domain/drafts';
import { emptyPacket } from '../../src/domain/packet';

/** A draft for a case, with nothing typed but what the test says. */
export function aDraft(parts: Partial<Draft> = {}): Draft {
  const packet = { ...emptyPacket, caseNumber: '110045678' };
  return { ...newDraft('draft', packet, { date: '', time: '' }, 0), ...parts };
}

/** The draft after some acts, one a minute from minute one on; what an act makes is named `${prefix}1`, `${prefix}2` … */
export function after(draft: Draft, acts: readonly CallAct[], prefix = 'id'): Draft {
  return acts.reduce(
    (done, act, n) => actOnCall(done, act, { id: `${prefix}${n + 1}`, now: (n + 1) * 60_000 }),
    draft,
  );
}
