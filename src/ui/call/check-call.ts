import type { Before } from '../../domain/before';
import { callSchema } from '../../domain/call';
import { callFrom } from '../../domain/call-from-draft';
import type { Draft } from '../../domain/draft';
import { parseDue, type DueTime, type TypedDue } from '../../domain/due-time';
import { packetSchema, type Packet } from '../../domain/packet';
import type { NewCall } from '../../storage/save-call';

/** A draft that can be saved as a ticket. */
export interface ReadyCall {
  packet: Packet;
  before?: Before;
  call: NewCall['call'];
  draftId: string;
  issueId?: string;
  followUp?: DueTime;
}

/** What stands in the way of saving a draft; `ready` when nothing does. Texts that are too long say so at their field. */
export interface CallCheck {
  followUpProblem: string | undefined;
  ready: ReadyCall | undefined;
}

/** Looks whether a draft can be saved now. `now` in milliseconds since 1970, `zone` an IANA name. */
export function checkCall(draft: Draft, zone: string, now: number): CallCheck {
  const { id, packet, before, issueId, followUpDate, followUpTime } = draft;
  const call = callFrom(draft, now);
  const due = parseDue(followUpDate, followUpTime, zone, now);
  const followUpProblem = dueProblem(due);
  const fits =
    packetSchema.safeParse(packet).success && callSchema.safeParse({ ...call, id, issueId: id }).success;
  if (!fits || followUpProblem !== undefined) return { followUpProblem, ready: undefined };
  return {
    followUpProblem,
    ready: {
      packet,
      call,
      draftId: id,
      ...(before && { before }),
      ...(issueId === undefined ? {} : { issueId }),
      ...(due.kind === 'due' ? { followUp: due.dueTime } : {}),
    },
  };
}

/** What to say about a typed follow-up that cannot be set; undefined when it can, or none is wanted. */
export function dueProblem(due: TypedDue): string | undefined {
  switch (due.kind) {
    case 'due':
    case 'none':
      return undefined;
    case 'date-unreadable':
      return 'This is not a date.';
    case 'time-unreadable':
      return 'Pick a time of day too.';
    case 'past':
      return 'This time has passed. Pick a later one.';
    case 'too-far':
      return 'This is years away. Check the year.';
  }
}
