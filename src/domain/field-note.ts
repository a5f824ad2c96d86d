import type { CallForm } from './call-form';
import type { PacketKey } from './packet';
import type { FoundValue } from './page-reading';

/** What to say below one field of the packet: where its value came from, or what the agent may choose. */
export type FieldNote =
  | { kind: 'reading' }
  | { kind: 'from-page'; label: string; taught: boolean }
  | { kind: 'choose'; choices: FoundValue[] }
  | { kind: 'page-differs'; found: FoundValue }
  | { kind: 'not-found' }
  | { kind: 'nothing' };

/** Fields a portal page can fill. The others are the agent's alone, so an empty one is not a failed search. */
const readFields: readonly PacketKey[] = ['caseNumber', 'applicationNumber', 'system', 'screen', 'error'];

/** The note for one field as the form stands now. */
export function fieldNote(form: CallForm, key: PacketKey): FieldNote {
  const value = form.draft.packet[key];
  const suggestion = form.suggestions[key];
  if (!readFields.includes(key)) return { kind: 'nothing' };
  if (!form.pageAnswered) return value === '' ? { kind: 'reading' } : { kind: 'nothing' };
  if (suggestion && suggestion.choices.length > 0) return { kind: 'choose', choices: suggestion.choices };
  if (!suggestion) return value === '' && form.reading ? { kind: 'not-found' } : { kind: 'nothing' };
  if (value === suggestion.value) {
    return { kind: 'from-page', label: suggestion.label, taught: suggestion.taught ?? false };
  }
  return { kind: 'page-differs', found: suggestion };
}
