import { logError } from '../browser/log';
import { openTickets } from '../browser/tabs';

/** Opens the list of tickets, overdue ones on top. */
export function showTickets(): void {
  openTickets().catch((error: unknown) => {
    logError('tickets-not-opened', error);
  });
}
