import { useRef, useState } from 'preact/hooks';
import { localZone, now } from '../../browser/clock';
import { newId } from '../../browser/new-id';
import { nextForm, openForm, type CallForm, type FormEvent, type FormFacts } from '../../domain/call-form';
import type { Draft } from '../../domain/draft';
import { defaultDue } from '../../domain/due-time';
import { zoneOf } from '../../domain/office';
import type { Packet } from '../../domain/packet';
import type { Settings } from '../../domain/settings';
import { discardDraft, saveDraft } from '../../storage/drafts';
import type { Keeper } from '../../storage/opening';
import { useLastWords } from './use-last-words';
import { useOtherWindows } from './use-other-windows';
import type { SaveState } from '../use-settings';

/** What a surface knows when it is first drawn: this browser's name, if it is known, and what has happened. */
interface KnownBefore {
  browser: string;
  events: readonly FormEvent[];
}

/** The call form with a memory: what is typed goes to storage at once. `before` is what was known before the first drawing. */
export function useCallForm(keeper: Keeper | undefined, settings: Settings, before: () => KnownBefore) {
  const [known] = useState(before);
  const [draftState, setDraftState] = useState<SaveState>({ kind: 'nothing' });
  const { facts, nameBrowser } = useFacts(settings, known.browser);
  const [form, setForm] = useState<CallForm>(() => {
    const now = facts();
    return known.events.reduce((opened, event) => nextForm(opened, event, now), openForm(now));
  });
  // Events can come faster than drawings: each must see what the one before it left.
  const current = useRef(form);

  const dispatchForm = (event: FormEvent): CallForm => {
    current.current = nextForm(current.current, event, facts());
    setForm(current.current);
    return current.current;
  };
  const dispatch = (event: FormEvent): Draft => dispatchForm(event).draft;

  const { hold, release, throwAway } = useLastWords();
  const turn = useRef(0);
  /** Puts the draft on disk, joined with what other windows wrote; answers with what is there. */
  const keep = async (draft: Draft): Promise<Draft> => {
    const mine = (turn.current += 1);
    const { base } = current.current;
    const known = base?.id === draft.id ? base : undefined;
    hold(draft, known);
    if (!keeper) return draft;
    const saved = await saveDraft(keeper, draft, known);
    release(draft);
    setDraftState(saved.ok ? { kind: 'saved', at: now() } : { kind: 'failed', reason: saved.reason });
    if (!saved.ok) return draft;
    // A newer version on its way will tell; what this one became may be older than what is on screen.
    if (turn.current === mine) dispatch({ kind: 'kept', sent: draft, kept: saved.value });
    return saved.value;
  };

  useOtherWindows(
    keeper && 'vault' in keeper ? keeper : undefined,
    () => turn.current,
    (drafts) => dispatch({ kind: 'drafts-changed', drafts }),
  );

  /** Leaves the draft behind: it was saved as a ticket, or (`erase`) the agent threw it away. */
  const drop = (erase: boolean): void => {
    const { id } = current.current.draft;
    release(current.current.draft);
    dispatch({ kind: 'discard' });
    setDraftState({ kind: 'nothing' });
    if (erase && keeper) throwAway(id, discardDraft(keeper, id));
  };

  /** All parts are kept at once: the queue of calls must be there tomorrow. */
  const split = async (parts: readonly Packet[]): Promise<void> => {
    const ids = parts.slice(1).map(() => newId());
    const { draft, others } = dispatchForm({ kind: 'split', parts, ids });
    for (const each of [draft, ...others.filter(({ id }) => ids.includes(id))]) await keep(each);
  };

  return { form, draftState, dispatch, split, keep, drop, nameBrowser };
}

/** What the form needs from outside, asked anew for each event; the browser's name comes when it is known. */
function useFacts(settings: Settings, name: string) {
  const browser = useRef(name);
  return {
    facts: (): FormFacts => ({
      id: newId(),
      now: now(),
      browser: browser.current,
      followUp: followUpStart(settings),
    }),
    nameBrowser: (name: string): void => {
      browser.current = name;
    },
  };
}

/** The follow-up a new call starts with, by the agent's own rule. */
export function followUpStart({ reminder, office }: Settings): FormFacts['followUp'] {
  const [date = '', time = ''] = defaultDue(now(), zoneOf(office, localZone()), reminder, office).due.split(
    'T',
  );
  return { date, time };
}
