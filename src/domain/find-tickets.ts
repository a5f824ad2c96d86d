import { caseKey } from './case-number';
import type { IssueMark } from './related';
import { ticketKey } from './ticket-number';

/** Fewer characters than this would find half of all tickets. */
const least = 3;

/**
 * The issues a typed text means, by case number or ticket number or the beginning of one: those it names in full first,
 * then in the order of `marks` (newest first). Their ids.
 */
export function findTickets(marks: readonly IssueMark[], text: string): string[] {
  const whole = caseKey(text);
  if (whole.length < least) return [];
  const words = text.trim().split(/\s+/);
  const found = marks.filter((mark) => mark.caseKey.startsWith(whole) || means(mark, words));
  const full = found.filter((mark) => mark.caseKey === whole || mark.tickets.includes(ticketKey(text)));
  return [...new Set([...full, ...found])].map(({ id }) => id);
}

/** Every word begins the case number or one of the ticket numbers: "110045678 INC-2" is one ticket of one case. */
function means({ caseKey: ofCase, tickets }: IssueMark, words: readonly string[]): boolean {
  return words.every((word) => {
    const key = ticketKey(word);
    return ofCase.startsWith(caseKey(word)) || tickets.some((ticket) => ticket.startsWith(key));
  });
}
