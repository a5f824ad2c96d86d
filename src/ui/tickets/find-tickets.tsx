import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { now } from '../../browser/clock';
import type { Store } from '../../storage/opening';
import { Field } from '../parts/field';
import { IssueRow } from './issue-row';
import { mostFound, useSearch } from './use-search';

interface FindTicketsProps {
  store: Store;
  onOpen: (issueId: string) => void;
  /** What stands there while nothing is searched for. */
  children: ComponentChildren;
}

/** A field that finds tickets as the agent types, and what it found in place of the list. */
export function FindTickets({ store, onOpen, children }: FindTicketsProps) {
  const [typed, setTyped] = useState('');
  const [wanted, setWanted] = useState(false);
  const search = useSearch(store, typed, wanted || typed !== '');
  return (
    <>
      {/* Entered is enough to begin reading: the first letter then finds at once. */}
      <search class="find" onFocusIn={() => setWanted(true)}>
        <Field
          label="Find a ticket"
          value={typed}
          onText={setTyped}
          placeholder="Number, name, screen or error"
        />
      </search>
      {search.kind === 'none' ? (
        children
      ) : (
        <section class="ticket-list" aria-labelledby="found-heading">
          <h2 id="found-heading">Found</h2>
          <p role="status" class="source">
            {search.kind === 'reading' ? 'Looking…' : countText(search.issues.length)}
          </p>
          {search.kind === 'found' && (
            <ul class="ticket-list">
              {search.issues.map((summary) => (
                <IssueRow key={summary.issue.id} summary={summary} now={now()} onOpen={onOpen} />
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}

function countText(count: number): string {
  if (count === 0) return 'No ticket has all of these words. Notes are not searched.';
  if (count === mostFound) return `The newest ${mostFound}. Type more to find fewer.`;
  return count === 1 ? '1 issue' : `${count} issues`;
}
