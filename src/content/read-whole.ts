import type { PageReading } from '../domain/page-reading';
import { errorsIn, serverPageError } from '../portal/errors';
import { failedRequests } from '../portal/failed-requests';
import { readPage } from '../portal/read-page';
import { sightOf } from '../portal/sight';
import type { TabScript } from './tab';

/**
 * The reading of this moment, with all that is remembered. A page that is just moving to another screen is read when it
 * stands still, so the answer is about the screen in front.
 */
export async function readWhole({ memory, still }: TabScript): Promise<PageReading> {
  await still();
  const now = Date.now();
  const { roots, ...reading } = readPage(document, now);
  const sight = sightOf(document);
  const page = serverPageError(document);
  const errors = [...errorsIn([document, ...roots], sight), ...(page ? [page] : [])];
  return { ...reading, ...memory.readWhole(errors, failedRequests(window), reading.screen?.value, now) };
}
