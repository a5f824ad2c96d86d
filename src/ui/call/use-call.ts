import { useLayoutEffect, useRef } from 'preact/hooks';
import { localZone, now } from '../../browser/clock';
import type { CallAct } from '../../domain/call-acts';
import type { Before } from '../../domain/before';
import type { FormEvent } from '../../domain/call-form';
import type { FormKey } from '../../domain/typing';
import type { Draft } from '../../domain/draft';
import { hasTyping } from '../../domain/drafts';
import { zoneOf } from '../../domain/office';
import type { Packet } from '../../domain/packet';
import { usePageNews } from '../page/use-page-news';
import { keeperOf } from '../../storage/opening';
import type { StorageState } from '../use-opening';
import type { KeptSettings } from '../use-settings';
import type { PageAnswer } from '../../messaging/read-page';
import { checkCall } from './check-call';
import { useCallForm } from './use-call-form';
import { answered, usePage, type Beginnings } from './use-page';
import { useEarlierCalls } from './use-earlier-calls';
import { useNumberAsked } from './use-number-asked';
import { useSaveTicket } from './use-save-ticket';

/** One call as a surface shows it, and everything the agent can do with it. */
export type Call = ReturnType<typeof useCall>;

/** One call of one surface: fed by the page and by storage, typed into, saved as a ticket. */
export function useCall(
  beginnings: Beginnings,
  storage: StorageState,
  { settings, change, adopt: onSettings }: Pick<KeptSettings, 'settings' | 'change' | 'adopt'>,
  onTicket: (issueId: string, justSaved: boolean) => void,
) {
  const store = storage.kind === 'open' ? storage.store : undefined;
  const keeper = keeperOf(storage);
  const kept = useCallForm(keeper, settings, () => knownBefore(beginnings, storage));
  const { form, draftState, dispatch, split, keep, drop, nameBrowser } = kept;
  const ticket = useSaveTicket(keeper, (issueId) => onTicket(issueId, true));
  const { page, readAgain } = usePage(beginnings, (answer, name) => {
    nameBrowser(name);
    dispatch(pageAnswered(answer));
  });

  useStoredDrafts(storage, (stored) => {
    const draft = dispatch({ kind: 'drafts-read', drafts: stored });
    if (hasTyping(draft)) void keep(draft); // typed before storage was open
  });
  useShownMark(form.settled);

  const zone = zoneOf(settings.office, localZone());
  const check = checkCall(form.draft, zone, now());

  /** What another window typed into this call belongs to it too: it is joined first, then all of it is saved. */
  const save = async () => {
    dispatch({ kind: 'call', act: { kind: 'add-note' } });
    const typed = dispatch({ kind: 'call', act: { kind: 'add-advice' } });
    const { ready } = checkCall(hasTyping(typed) ? await keep(typed) : typed, zone, now());
    if (ready && (await ticket.save(ready))) drop(false);
  };

  return {
    form,
    page,
    settings,
    storage,
    draftState,
    readAgain,
    pointed: usePageNews({ form, page, settings, store, dispatch, keep, onSettings }),
    onSettings,
    changeSettings: change,
    ticketState: ticket.state,
    ...useEarlierCalls(store, form.draft.issueId),
    ...useNumberAsked(form.draft),
    followUpProblem: check.followUpProblem,
    canSave: keeper !== undefined && check.ready !== undefined && ticket.state.kind !== 'saving',
    act: (act: CallAct) => void keep(dispatch({ kind: 'call', act })),
    type: (key: FormKey, value: string) => void keep(dispatch({ kind: 'typed', key, value })),
    continueDraft: (draft: Draft) => void dispatch({ kind: 'continue', draft }),
    startAgain: () => void dispatch({ kind: 'start-again' }),
    discard: () => drop(true),
    prepare: (before: Before) => void keep(dispatch({ kind: 'prepared', before })),
    split: (parts: readonly Packet[]) => void split(parts),
    callAgain: (draft: Draft) => void keep(dispatch({ kind: 'continue', draft })),
    openTicket: (issueId: string) => onTicket(issueId, false),
    save: () => void save(),
  };
}

/** What has been answered when a surface is first drawn. */
function knownBefore(beginnings: Beginnings, storage: StorageState) {
  const known = answered(beginnings);
  const events: FormEvent[] = [];
  if (storage.kind !== 'opening') events.push({ kind: 'drafts-read', drafts: draftsOf(storage) });
  if (known) events.push(pageAnswered(known.page));
  return { browser: known?.browser ?? '', events };
}

function pageAnswered(answer: PageAnswer): FormEvent {
  return { kind: 'page-answered', reading: answer.kind === 'read' ? answer.reading : undefined };
}

function draftsOf(storage: StorageState): Draft[] {
  return storage.kind === 'open' ? storage.drafts.drafts : [];
}

/** Layout effects, here and below: plain ones wait for a frame, and the packet would be shown a frame later. */
function useStoredDrafts(storage: StorageState, onRead: (drafts: Draft[]) => void): void {
  const keeper = keeperOf(storage);
  const known = useRef({ kind: storage.kind, keeper });
  useLayoutEffect(() => {
    const before = known.current;
    known.current = { kind: storage.kind, keeper };
    if (storage.kind === 'opening' || (before.kind === storage.kind && before.keeper === keeper)) return;
    onRead(draftsOf(storage));
    // Only storage coming up, or being unlocked, is of interest here.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [storage.kind, keeper]);
}

/** What `npm run bench` waits for. */
function useShownMark(settled: boolean): void {
  useLayoutEffect(() => {
    if (settled) requestAnimationFrame(() => performance.mark('packet-shown'));
  }, [settled]);
}
