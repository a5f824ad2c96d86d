import { useEffect, useState } from 'preact/hooks';
import { now } from '../../../browser/clock';
import { usesOfNumber, type TicketUse } from '../../../storage/ticket-uses';
import { dateTimeText } from '../../time-text';
import type { Call } from '../use-call';

/** A pause in typing this long, in milliseconds, before the saved tickets are looked through. */
const pause = 250;

/** Says where a ticket number was used before: each call has its own, so it is likely a slip. It stops nobody. */
export function NumberUsed({ call }: { call: Call }) {
  const { ticketNumber, id } = call.form.draft;
  const { storage } = call;
  const store = storage.kind === 'open' ? storage.store : undefined;
  const [found, setFound] = useState<{ number: string; uses: TicketUse[] }>();

  useEffect(() => {
    if (!store) return undefined;
    let gone = false;
    const timer = setTimeout(() => {
      void usesOfNumber(store, ticketNumber, () => !gone).then((uses) => {
        if (uses.ok && !gone) setFound({ number: ticketNumber, uses: uses.value });
      });
    }, pause);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [store, ticketNumber]);

  const uses = found?.number === ticketNumber ? found.uses.filter(({ callId }) => callId !== id) : [];
  const [first] = uses;
  return (
    <p role="status" class="used">
      {first &&
        `This number was used before: ${first.caseNumber === '' ? 'a ticket without a case number' : `case ${first.caseNumber}`}, ${dateTimeText(first.at, now())}${uses.length > 1 ? `, and ${uses.length - 1} more` : ''}. Each call has its own number.`}
    </p>
  );
}
