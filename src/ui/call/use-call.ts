import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { localZone, now } from '../../browser/clock';
import type { CallAct } from '../../domain/call-acts';
import type { FormKey } from '../../domain/call-form';
import type { Draft } from '../../domain/draft';
import { hasTyping } from '../../domain/drafts';
import type { Settings } from '../../domain/settings';
import { readPageInFront, type PageAnswer } from '../../messaging/read-page';
import type { StorageState } from '../use-opening';
import { checkCall } from './check-call';
import { useCallForm } from './use-call-form';
import { usePreviousTickets } from './use-previous-tickets';
import { useSaveTicket } from './use-save-ticket';

export type PageState = PageAnswer | { kind: 'reading' };

/** What an entry file has already set going when the first view is drawn. */
export interface Beginnings {
  page: Promise<PageAnswer>;
  browser: Promise<string>;
}

/** One call as a surface shows it, and everything the agent can do with it. */
export type Call = ReturnType<typeof useCall>;

/** One call of one surface: fed by the page and by storage, typed into, saved as a ticket. */
export function useCall(
  beginnings: Beginnings,
  storage: StorageState,
  settings: Settings,
  onSaved: (issueId: string) => void,
) {
  const store = storage.kind === 'open' ? storage.store : undefined;
  const { form, draftState, dispatch, keep, drop, nameBrowser } = useCallForm(store, settings);
  const ticket = useSaveTicket(store, onSaved);
  const { page, readAgain } = usePage(beginnings, (answer, name) => {
    nameBrowser(name);
    dispatch({ kind: 'page-answered', reading: answer.kind === 'read' ? answer.reading : undefined });
  });

  // Layout effects, here and below: plain ones wait for a frame, and the packet would be shown a frame later.
  useLayoutEffect(() => {
    if (storage.kind === 'opening') return;
    const stored = storage.kind === 'open' ? storage.drafts.drafts : [];
    const draft = dispatch({ kind: 'drafts-read', drafts: stored });
    if (hasTyping(draft)) void keep(draft); // typed before storage was open
    // Only storage coming up is of interest here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [storage]);

  useLayoutEffect(() => {
    // What `npm run bench` waits for.
    if (form.settled) requestAnimationFrame(() => performance.mark('packet-shown'));
  }, [form.settled]);

  const check = checkCall(form.draft, localZone(), now());

  /** What another window typed into this call belongs to it too: it is joined first, then all of it is saved. */
  const save = async () => {
    dispatch({ kind: 'call', act: { kind: 'add-note' } });
    const typed = dispatch({ kind: 'call', act: { kind: 'add-advice' } });
    const { ready } = checkCall(hasTyping(typed) ? await keep(typed) : typed, localZone(), now());
    if (ready && (await ticket.save(ready))) drop(false);
  };

  return {
    form,
    page,
    settings,
    storage,
    draftState,
    readAgain,
    ticketState: ticket.state,
    previousTickets: usePreviousTickets(store, form.draft.issueId),
    followUpProblem: check.followUpProblem,
    canSave: store !== undefined && check.ready !== undefined && ticket.state.kind !== 'saving',
    act: (act: CallAct) => void keep(dispatch({ kind: 'call', act })),
    type: (key: FormKey, value: string) => void keep(dispatch({ kind: 'typed', key, value })),
    continueDraft: (draft: Draft) => void dispatch({ kind: 'continue', draft }),
    startAgain: () => void dispatch({ kind: 'start-again' }),
    discard: () => drop(true),
    callAgain: (draft: Draft) => void keep(dispatch({ kind: 'continue', draft })),
    save: () => void save(),
  };
}

/** The page in front, read when the surface opened and again when asked. */
function usePage(beginnings: Beginnings, onAnswer: (answer: PageAnswer, browser: string) => void) {
  const [page, setPage] = useState<PageState>({ kind: 'reading' });

  const latest = useRef<Promise<PageAnswer>>(undefined);
  const take = async (asked: Promise<PageAnswer>) => {
    latest.current = asked;
    const [answer, browser] = await Promise.all([asked, beginnings.browser]);
    if (latest.current !== asked) return; // another page is in front by now
    setPage(answer);
    onAnswer(answer, browser);
  };

  useLayoutEffect(() => {
    void take(beginnings.page);
    // The beginnings are made once, by the entry file.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [beginnings]);

  const readAgain = () => {
    // What was read before stays on screen meanwhile: a line that flickers at every page looks broken.
    setPage((before) => (before.kind === 'read' ? before : { kind: 'reading' }));
    void take(readPageInFront());
  };
  return { page, readAgain };
}
