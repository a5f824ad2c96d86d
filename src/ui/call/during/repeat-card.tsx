import { LongText } from '../../parts/long-text';
import { now } from '../../../browser/clock';
import { adviceTried } from '../../../domain/advice-tried';
import type { Call } from '../../../domain/call';
import { inThrees } from '../../../domain/spell';
import { dateTimeText } from '../../time-text';

/** What to say first when PSL was called about this before: the numbers, and what was tried since. */
export function RepeatCard({ calls }: { calls: readonly Call[] }) {
  if (calls.length === 0) return null;
  const tried = adviceTried(calls);
  const last = calls.at(-1)?.said ?? '';
  return (
    <section class="card" aria-labelledby="repeat-heading">
      <h2 id="repeat-heading">Say first</h2>
      <p>
        “I am calling again about a problem I have called about{' '}
        {calls.length === 1 ? 'once' : `${calls.length} times`}. I need an update and a new ticket number.”
      </p>
      <dl class="facts">
        {calls.map((call) => (
          <div key={call.id} class="fact">
            <dt>{dateTimeText(call.at, now())}</dt>
            <dd class="number">
              {call.ticketNumber === '' ? 'No number given' : inThrees(call.ticketNumber)}
            </dd>
          </div>
        ))}
      </dl>
      {last !== '' && (
        <p>
          <span class="muted">PSL said last:</span> <LongText text={last} />
        </p>
      )}
      {tried.length > 0 && (
        <>
          <p class="muted">Tried since:</p>
          <ul class="plain-list">
            {tried.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
