import { useEffect, useRef } from 'preact/hooks';
import { callLimits } from '../../domain/call';
import { noNumberReasons } from '../../domain/missing-number';
import { cleanTicketNumber } from '../../domain/ticket-number';
import { Button } from '../parts/button';
import { Field } from '../parts/field';
import { later } from '../parts/later';
import { tooLong } from './packet-fields';
import type { Call } from './use-call';

const NumberUsed = later(
  () => import('./ending/number-used').then((module) => module.NumberUsed),
  () => null,
);

/** The ticket number of this call. Without one, the reason is asked for: a number that is missing must be missed. */
export function NumberField({ call, big }: { call: Call; big?: boolean }) {
  const { ticketNumber, noNumberReason } = call.form.draft;
  const box = useRef<HTMLDivElement>(null);
  const { numberAsked } = call;
  useEffect(() => {
    if (numberAsked > 0) box.current?.querySelector('input')?.focus();
  }, [numberAsked]);
  const empty = ticketNumber.trim() === '';
  const open = empty && (numberAsked > 0 || noNumberReason !== '');
  return (
    <div ref={box} class="number-field">
      <Field
        label="Ticket number"
        number
        {...(big && { big })}
        value={ticketNumber}
        clean={cleanTicketNumber}
        problem={
          empty && numberAsked > 0 && noNumberReason.trim() === ''
            ? 'Write down the ticket number, or say why there is none.'
            : tooLong(ticketNumber, callLimits.ticketNumber)
        }
        onText={(text) => call.type('ticketNumber', text)}
      >
        {!empty && <NumberUsed call={call} />}
      </Field>
      {empty && !open && (
        <div>
          <Button look="plain" onPress={call.askForNumber}>
            None was given
          </Button>
        </div>
      )}
      {open && <Reason call={call} />}
    </div>
  );
}

function Reason({ call }: { call: Call }) {
  const { noNumberReason } = call.form.draft;
  return (
    <div class="reason" role="group" aria-label="Why there is no ticket number">
      <div class="choices">
        {noNumberReasons.map((reason) => (
          <Button
            key={reason}
            pressed={reason === noNumberReason}
            onPress={() => call.type('noNumberReason', reason === noNumberReason ? '' : reason)}
          >
            {reason}
          </Button>
        ))}
      </div>
      <Field
        label="Why there is none"
        value={noNumberReason}
        problem={tooLong(noNumberReason, callLimits.noNumberReason)}
        onText={(text) => call.type('noNumberReason', text)}
      />
      <p class="source">You are reminded on the toolbar button until the number is filled in.</p>
    </div>
  );
}
