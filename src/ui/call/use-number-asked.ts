import { useState } from 'preact/hooks';
import type { Draft } from '../../domain/draft';

/** Whether a ticket number was asked for: counts the times, so that asking again shows it again. It ends with the draft. */
export function useNumberAsked({ id, ticketNumber, noNumberReason }: Draft) {
  const [asked, setAsked] = useState({ id, times: 0 });
  return {
    numberAsked: asked.id === id ? asked.times : 0,
    askForNumber: () => setAsked({ id, times: (asked.id === id ? asked.times : 0) + 1 }),
    numberMissing: ticketNumber.trim() === '' && noNumberReason.trim() === '',
  };
}
