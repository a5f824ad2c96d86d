import * as z from 'zod/mini';
import { searchable, type Searchable } from '../domain/search-text';
import { fromEachIssue } from './each-issue';
import type { Outcome } from './failure';
import type { Store } from './opening';

/**
 * Every issue in the form it is looked through, newest first. It is made of the database while somebody searches, held in
 * memory by whoever asked, and gone with a lock: nothing that could be searched is ever written.
 */
export function readSearchTexts(store: Store, stillWanted: () => boolean): Promise<Outcome<Searchable[]>> {
  return fromEachIssue(store, textIn, stillWanted);
}

const text = z.string();

/** Only what is looked through is checked: parsing whole issues would take twice the time. */
const searchedSchema = z.object({
  issue: z.object({
    id: text,
    solvedBy: z.optional(text),
    packet: z.object({
      caseNumber: text,
      applicationNumber: text,
      members: text,
      system: text,
      screen: text,
      error: text,
    }),
  }),
  calls: z.array(z.object({ ticketNumber: text, representative: text })),
});

function textIn(opened: unknown): Searchable[] {
  const parsed = searchedSchema.safeParse(opened);
  return parsed.success ? [searchable(parsed.data)] : []; // the list of tickets counts those and says so
}
