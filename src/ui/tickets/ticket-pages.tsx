import type { Issue } from '../../domain/issue';
import type { Settings } from '../../domain/settings';
import type { Store } from '../../storage/opening';
import { whenLoaded } from '../parts/when-loaded';
import { FoundView } from './found-view';
import { IssueView } from './issue-view';
import { MissingNumbers } from './missing-numbers';
import { TicketsView } from './tickets-view';
import type { useTickets } from './use-tickets';

const LeavingNotice = whenLoaded(() =>
  import('../retention/leaving-notice').then((module) => module.LeavingNotice),
);

/** The list of tickets, one of them, or some. */
export type TicketPage =
  | { kind: 'tickets' }
  | { kind: 'issue'; issueId: string; justSaved: boolean }
  /** Some of them, as the address bar found them. */
  | { kind: 'found'; ids: readonly string[] };

interface TicketPagesProps {
  view: TicketPage;
  store: Store | undefined;
  settings: Settings;
  list: ReturnType<typeof useTickets>;
  onList: () => void;
  onOpen: (issueId: string) => void;
  onCallAgain: (issue: Issue) => void;
}

/** Everything about tickets that were saved. */
export function TicketPages({ view, store, settings, list, onList, onOpen, onCallAgain }: TicketPagesProps) {
  if (view.kind === 'tickets') {
    return (
      <TicketsView
        store={store}
        tickets={list.tickets}
        top={
          <>
            {store && <LeavingNotice store={store} months={settings.keepMonths} onOpen={onOpen} />}
            <MissingNumbers store={store} onOpen={onOpen} />
          </>
        }
        settings={settings}
        onReload={() => void list.reload()}
        onMore={() => void list.more()}
        onOpen={onOpen}
        onCallAgain={onCallAgain}
      />
    );
  }
  if (view.kind === 'found') {
    return <FoundView store={store} ids={view.ids} onAll={onList} onOpen={onOpen} />;
  }
  return (
    <IssueView
      key={view.issueId}
      store={store}
      issueId={view.issueId}
      settings={settings}
      justSaved={view.justSaved}
      onBack={onList}
      onCallAgain={onCallAgain}
    />
  );
}
