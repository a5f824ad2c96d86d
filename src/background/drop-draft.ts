import { logProblem } from '../browser/log';
import { discardDraft } from '../storage/drafts';
import { keeperOf, openStore } from '../storage/opening';

/**
 * Deletes a draft for a page that is closing: who presses Discard and looks away at once must not find it again in the
 * next call. A draft that is gone already stays gone.
 */
export async function dropDraft(message: unknown): Promise<null> {
  const { id } = message as { id?: unknown }; // looked at in the next line
  const keeper = typeof id === 'string' ? keeperOf(await openStore()) : undefined;
  const dropped = typeof id === 'string' && keeper && (await discardDraft(keeper, id)).ok;
  if (!dropped) logProblem('draft-not-dropped');
  return null;
}
