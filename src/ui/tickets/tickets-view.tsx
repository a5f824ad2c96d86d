import type { ComponentChildren } from 'preact';
import type { IssueSummary } from '../../domain/issue';
import type { Settings } from '../../domain/settings';
import type { DueItem } from '../../storage/follow-ups';
import type { Store } from '../../storage/opening';
import { BackupNudge } from '../copies/backup-nudge';
import { ChooseProtection } from '../lock/choose-protection';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';
import { overdueText } from '../time-text';
import { storeSentences } from '../words';
import { FindTickets } from './find-tickets';
import { DueActions, IssueRow } from './issue-row';
import type { Tickets } from './use-tickets';
import { useFollowUpActions } from './use-follow-up-actions';

interface TicketsViewProps {
  store: Store | undefined;
  tickets: Tickets;
  /** What stands above the list. */
  top?: ComponentChildren;
  settings: Settings;
  onReload: () => void;
  onMore: () => void;
  onOpen: (issueId: string) => void;
  onCallAgain: (issue: IssueSummary['issue']) => void;
}

/** All tickets: what is due first, then the newest. */
export function TicketsView(props: TicketsViewProps) {
  const { tickets } = props;
  return (
    <main class="scroll">
      {props.store && tickets.kind === 'read' && tickets.issues.length > 0 ? (
        <FindTickets store={props.store} onOpen={props.onOpen}>
          <Content {...props} tickets={tickets} />
        </FindTickets>
      ) : (
        <Content {...props} tickets={tickets} />
      )}
      {props.store && <p class="protection">{protectionLine(props.store.vault.mode)}</p>}
    </main>
  );
}

function protectionLine(mode: Store['vault']['mode']): string {
  return mode === 'passphrase'
    ? 'Tickets are encrypted with your passphrase. Nothing leaves this computer.'
    : 'Tickets are encrypted and protected by this computer only. Nothing leaves it.';
}

function Content(props: TicketsViewProps) {
  const { store, tickets, onReload, onMore, onOpen } = props;
  if (!store) return <p class="muted">No tickets can be shown now.</p>;
  switch (tickets.kind) {
    case 'loading':
      return <p class="muted">Opening your tickets…</p>;
    case 'failed':
      return (
        <Banner tone="bad" loud actions={<Button onPress={onReload}>Try again</Button>}>
          {storeSentences[tickets.reason]}
        </Banner>
      );
    case 'read':
      return (
        <>
          {tickets.unreadable > 0 && (
            <Banner tone="warn">
              {tickets.unreadable === 1 ? 'One ticket' : `${tickets.unreadable} tickets`} cannot be read.
              Nothing was deleted.
            </Banner>
          )}
          {props.top}
          <Due {...props} store={store} due={tickets.due} now={tickets.readAt} />
          {/* What is due is what the agent came for: nothing stands before it. */}
          <ChooseProtection protection={store.vault.protection} />
          {tickets.issues.length > 0 && <BackupNudge store={store} />}
          <section aria-labelledby="all-tickets" class="ticket-list">
            <h2 id="all-tickets">Tickets</h2>
            {tickets.issues.length === 0 ? (
              <div class="empty">
                <p>No tickets yet.</p>
                <p>After a call, write down the ticket number and press Save ticket. It is kept here.</p>
              </div>
            ) : (
              <ul class="ticket-list">
                {tickets.issues.map((summary) => (
                  <IssueRow key={summary.issue.id} summary={summary} now={tickets.readAt} onOpen={onOpen} />
                ))}
              </ul>
            )}
            {tickets.next !== undefined && <Button onPress={onMore}>Show older tickets</Button>}
          </section>
        </>
      );
  }
}

interface DueProps extends Pick<TicketsViewProps, 'settings' | 'onReload' | 'onOpen' | 'onCallAgain'> {
  store: Store;
  due: readonly DueItem[];
  now: number;
}

function Due({ store, due, now, settings, onReload, onOpen, onCallAgain }: DueProps) {
  const { finish, snooze, problem, done } = useFollowUpActions(store, settings, onReload);
  return (
    <section aria-label="Follow up now" class="ticket-list">
      <p role="status" class="source">
        {done}
      </p>
      {problem && (
        <Banner tone="bad" loud>
          {storeSentences[problem]}
        </Banner>
      )}
      {due.length > 0 && <h2>Follow up now</h2>}
      <ul class="ticket-list">
        {due.map(({ followUp, summary }) => (
          <IssueRow
            key={followUp.id}
            summary={summary}
            now={now}
            onOpen={onOpen}
            overdue={overdueText(followUp.dueAt, now)}
            actions={
              <DueActions
                onCallAgain={() => onCallAgain(summary.issue)}
                onDone={() => finish(followUp)}
                onSnooze={() => snooze(followUp)}
              />
            }
          />
        ))}
      </ul>
    </section>
  );
}
