import { logError } from '../browser/log';
import { openTickets } from '../browser/tabs';
import { noticeGone } from './show-notice';

/** A click on a notification opens the list of tickets, overdue ones on top. */
export function takeClick(notice: string): void {
  noticeGone(notice);
  openTickets().catch((error: unknown) => {
    logError('tickets-not-opened', error);
  });
}
