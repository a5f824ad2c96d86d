import type { CallForm } from './call-form';
import type { Draft } from './draft';
import { hasTyping, otherCasesOnPage } from './drafts';
import type { Surroundings } from './page-reading';
import { fillGaps, suggest } from './prefill';
import { withSurroundings } from './surroundings';

/**
 * A form whose reading has its second look: what a taught rule found counts like what a label named. When the page turns
 * out to show a case by it, and nothing was typed since the form was filled from this page, the form is unsettled again,
 * around `blank`: another draft may belong to the page.
 */
export function withLook(form: CallForm, around: Surroundings, blank: Draft): CallForm {
  if (!form.reading) return form;
  const reading = withSurroundings(form.reading, around);
  const next = { ...form, reading, suggestions: suggest(reading) };
  if (around.taught.length === 0 || !form.settled) return next;
  const { draft, base, settledFor, resumedAt } = form;
  // What is on disk does not tell: a text typed here a moment ago is there already.
  const isUntouched = !hasTyping(draft) || draft.editedAt === resumedAt;
  if (isUntouched && settledFor === reading.readAt)
    return { ...next, draft: blank, settled: false, stored: [...form.others, ...(base ? [base] : [])] };
  if (otherCasesOnPage(draft.packet, reading).length > 0) return next;
  return { ...next, draft: { ...draft, packet: fillGaps(draft.packet, draft.typed, next.suggestions) } };
}
