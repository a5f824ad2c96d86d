import type { IssueSummary } from '../../domain/issue';
import { succeed, type Outcome } from '../../storage/failure';
import { listDue, type DueItem } from '../../storage/follow-ups';
import { listIssues } from '../../storage/issues';
import type { Store } from '../../storage/opening';

/** Enough for two screens; the rest is read when it is asked for. */
const pageSize = 40;

interface Page {
  issues: IssueSummary[];
  unreadable: number;
  /** Where the next page begins; left out at the end. */
  next?: number;
}

/** What is overdue at `now` (milliseconds since 1970), and the newest issues. */
export async function readTickets(store: Store, now: number): Promise<Outcome<Page & { due: DueItem[] }>> {
  const [due, page] = await Promise.all([listDue(store, now), readMore(store)]);
  if (!due.ok) return due;
  return page.ok ? succeed({ due: due.value.due, ...page.value }) : page;
}

/** The issues after those that are shown already; the newest ones without `after`. */
export function readMore(store: Store, after?: number): Promise<Outcome<Page>> {
  return listIssues(store, { limit: pageSize, ...(after === undefined ? {} : { after }) });
}
