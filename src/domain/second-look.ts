import type { CallForm } from './call-form';
import type { Surroundings } from './page-reading';
import { suggest } from './prefill';
import { withSurroundings } from './surroundings';

/** A form whose reading has its second look: what a taught rule found counts like what a label named. */
export function withLook(form: CallForm, around: Surroundings): CallForm {
  if (!form.reading) return form;
  const reading = withSurroundings(form.reading, around);
  return { ...form, reading, suggestions: suggest(reading) };
}
