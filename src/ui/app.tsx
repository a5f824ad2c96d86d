import { useState } from 'preact/hooks';
import { now } from '../browser/clock';
import { newId } from '../browser/new-id';
import { openOptions } from '../browser/tabs';
import { draftForNextCall } from '../domain/drafts';
import type { Issue } from '../domain/issue';
import type { Opening } from '../storage/opening';
import type { Begun } from './begun';
import { CallView, type Surface } from './call/call-view';
import { followUpStart } from './call/use-call-form';
import { useCall } from './call/use-call';
import type { Beginnings } from './call/use-page';
import { useFollowPage } from './call/use-follow-page';
import { WithOwnNumbers } from './guard/own-numbers';
import { Head } from './parts/head';
import { later } from './parts/later';
import { StorageBanner } from './storage-banner';
import type { TicketPage } from './tickets/ticket-pages';
import { useTickets } from './tickets/use-tickets';
import { useOpening } from './use-opening';
import { useSettings } from './use-settings';

type View = { kind: 'call' } | TicketPage;

const TicketPages = later(() => import('./tickets/ticket-pages').then((module) => module.TicketPages));

interface AppProps extends Beginnings {
  surface: Surface;
  opening: Begun<Opening>;
  start: 'call' | 'tickets';
}

/** The whole companion: the call, the tickets, one ticket. Every surface mounts it. */
export function App({ surface, opening, start, page, browser }: AppProps) {
  const [beginnings] = useState({ page, browser });
  const [view, setView] = useState<View>({ kind: start });
  const storage = useOpening(opening);
  const store = storage.kind === 'open' ? storage.store : undefined;
  const { settings, adopt } = useSettings(storage);
  const show = (issueId: string, justSaved: boolean) => setView({ kind: 'issue', issueId, justSaved });
  const call = useCall(beginnings, storage, settings, show, adopt);
  useFollowPage(surface === 'workspace', call.readAgain);
  const list = useTickets(store);

  const goToOptions = () => void openOptions();
  const goTo = (kind: 'call' | 'tickets') => {
    if (kind === 'tickets') void list.reload();
    setView({ kind });
  };
  const open = (issueId: string) => setView({ kind: 'issue', issueId, justSaved: false });
  const callAgain = async (issue: Issue) => {
    const { packetForNextCall } = await import('./call/packet-for-next-call');
    const packet = await packetForNextCall(store, issue);
    call.callAgain(draftForNextCall(newId(), { ...issue, packet }, followUpStart(settings), now()));
    setView({ kind: 'call' });
  };

  return (
    <WithOwnNumbers packet={call.form.draft.packet}>
      <Head
        view={view.kind === 'call' ? 'call' : 'tickets'}
        due={list.tickets.kind === 'read' ? list.tickets.due.length : 0}
        onGo={goTo}
        onOptions={goToOptions}
      />
      <div class="view">
        <StorageBanner storage={storage} />
        {view.kind === 'call' && <CallView call={call} surface={surface} onOptions={goToOptions} />}
        {view.kind !== 'call' && (
          <TicketPages
            view={view}
            store={store}
            settings={settings}
            list={list}
            onList={() => goTo('tickets')}
            onOpen={open}
            onCallAgain={(issue) => void callAgain(issue)}
          />
        )}
      </div>
    </WithOwnNumbers>
  );
}
