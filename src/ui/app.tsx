import { useMemo } from 'preact/hooks';
import { openOptions } from '../browser/tabs';
import type { Issue } from '../domain/issue';
import { readPageInFront } from '../messaging/read-page';
import type { Opening } from '../storage/opening';
import { begun, type Begun } from './begun';
import { CallView, type Surface } from './call/call-view';
import { useCall } from './call/use-call';
import type { Beginnings } from './call/use-page';
import { useErrands } from './call/use-errands';
import { useFollowPage } from './call/use-follow-page';
import { WithOwnNumbers } from './guard/own-numbers';
import { Head } from './parts/head';
import { later } from './parts/later';
import { StorageBanner } from './storage-banner';
import { useTickets } from './tickets/use-tickets';
import { useOpening, type StorageState } from './use-opening';
import { useSettings } from './use-settings';
import { useView, type View } from './use-view';

const UnlockView = later(() => import('./lock/unlock-view').then((module) => module.UnlockView));
const TicketPages = later(() => import('./tickets/ticket-pages').then((module) => module.TicketPages));

interface AppProps extends Beginnings {
  surface: Surface;
  opening: Begun<Opening>;
  start: View;
}

/** The whole companion, as long as it is unlocked: a lock takes all of it away. Every surface mounts it. */
export function App({ opening, page, browser, ...rest }: AppProps) {
  const { storage, number } = useOpening(opening);
  const beginnings = useMemo(
    () => ({ page: number === 0 ? page : begun(readPageInFront()), browser }),
    [number, page, browser],
  );
  return <Companion key={number} {...rest} storage={storage} beginnings={beginnings} />;
}

interface CompanionProps extends Pick<AppProps, 'surface' | 'start'> {
  storage: StorageState;
  beginnings: Beginnings;
}

/** The call, the tickets, one ticket. */
function Companion({ surface, start, storage, beginnings }: CompanionProps) {
  const { view, asking, onUnlock, go, open } = useView(start, storage.kind === 'locked');
  const store = storage.kind === 'open' ? storage.store : undefined;
  const kept = useSettings(storage);
  const { settings } = kept;
  const call = useCall(beginnings, storage, kept, open);
  useFollowPage(surface === 'workspace', call.readAgain);
  const { copyAsked, closeCopy } = useErrands(call, surface, () => go('call'));
  const list = useTickets(store);

  const goToOptions = () => void openOptions();
  const goTo = (kind: 'call' | 'tickets') => {
    if (kind === 'tickets') void list.reload();
    go(kind);
  };
  const callAgain = async (issue: Issue) => {
    const { draftForAnotherCall } = await import('./call/draft-for-another-call');
    call.callAgain(await draftForAnotherCall(store, issue, settings));
    go('call');
  };

  return (
    <WithOwnNumbers packet={call.form.draft.packet}>
      <Head
        view={view.kind === 'call' ? 'call' : 'tickets'}
        due={list.tickets.kind === 'read' ? list.tickets.due.length : 0}
        onGo={goTo}
        onOptions={goToOptions}
      />
      <div class="stack">
        <StorageBanner storage={storage} {...(onUnlock && { onUnlock })} />
        {asking && <UnlockView />}
        {!asking && view.kind === 'call' && (
          <CallView
            call={call}
            surface={surface}
            onOptions={goToOptions}
            copyAsked={copyAsked}
            onCopyClose={closeCopy}
          />
        )}
        {!asking && view.kind !== 'call' && (
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
