import { logProblem } from '../browser/log';
import { draftSchema } from '../domain/draft';
import { saveDraft } from '../storage/drafts';
import { keeperOf, openStore } from '../storage/opening';

/**
 * Puts the last keystrokes of a closing page on disk: a popup that loses the focus is gone before its own write ends.
 * The browser keeps this worker alive while it answers.
 */
export async function keepDraft(message: unknown): Promise<null> {
  const { draft, base } = message as { draft?: unknown; base?: unknown }; // parsed in the next lines
  const parsed = draftSchema.safeParse(draft);
  const known = draftSchema.safeParse(base);
  const keeper = parsed.success ? keeperOf(await openStore()) : undefined;
  const saved = parsed.success && keeper && (await saveDraft(keeper, parsed.data, known.data)).ok;
  if (!saved) logProblem('draft-not-kept');
  return null;
}
