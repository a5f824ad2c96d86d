import { initialsOf } from './member-name';
import { emptyPacket, type Packet, type PacketKey } from './packet';
import type { FoundValue, PageError, PageReading } from './page-reading';
import { joined } from './surroundings';

/** What the page says about one field: a value to use, or several the agent must choose from. */
export interface Suggestion {
  /** Filled in only when the page leaves no doubt. */
  value: string;
  /** The label on the page that named it. */
  label: string;
  /** Found by a rule the agent taught, and by nothing else. */
  taught?: boolean;
  /** Everything that could be meant when that is more than one: a question for the agent. */
  choices: FoundValue[];
}

export type Suggestions = Partial<Record<PacketKey, Suggestion>>;

/** What a page reading suggests for the packet. A field with nothing found is missing. */
export function suggest(reading: PageReading): Suggestions {
  const suggestions: Suggestions = {};
  const put = (key: PacketKey, suggestion: Suggestion | undefined) => {
    if (suggestion) suggestions[key] = suggestion;
  };
  put('caseNumber', oneOrAsk(reading.caseNumbers.map((found) => withInitials(found, reading))));
  put('applicationNumber', oneOrAsk(reading.applicationNumbers.map((found) => withInitials(found, reading))));
  put('system', reading.system && { value: reading.system, label: 'the page address', choices: [] });
  put('screen', oneOrAsk(joined(reading.screen ? [reading.screen] : [], taughtFor(reading, 'screen'))));
  put('error', errorSuggestion(reading.errors, taughtFor(reading, 'error')));
  return suggestions;
}

/** A packet holding every suggestion that leaves no doubt. `browser` is the name, version and operating system. */
export function packetFrom(suggestions: Suggestions, browser: string): Packet {
  const packet: Packet = { ...emptyPacket, browser };
  for (const [key, suggestion] of entriesOf(suggestions)) packet[key] = suggestion.value;
  return packet;
}

/** `packet` with its empty, untyped fields filled from the page: what stands there already is never replaced. */
export function fillGaps(packet: Packet, typed: readonly string[], suggestions: Suggestions): Packet {
  const filled = { ...packet };
  for (const [key, suggestion] of entriesOf(suggestions)) {
    if (filled[key] === '' && !typed.includes(key)) filled[key] = suggestion.value;
  }
  return filled;
}

/** A number with the initials of the client whose row it stands in, once the second look has said so. */
function withInitials(found: FoundValue, { around }: PageReading): FoundValue {
  const name = around?.origins.find(({ value }) => value === found.value)?.whose;
  const whose = name === undefined ? '' : initialsOf(name);
  return whose === '' ? found : { ...found, whose };
}

function oneOrAsk(found: readonly FoundValue[]): Suggestion | undefined {
  const [first] = found;
  if (!first) return undefined;
  return found.length === 1
    ? { value: first.value, label: first.label, choices: [], ...(first.taught && { taught: true }) }
    : { value: '', label: '', choices: [...found] };
}

/**
 * The one error on screen is the one the agent means; older ones stay on offer. A failed request of the page
 * is never put in by itself: pages fail small requests all day without anyone noticing.
 */
function errorSuggestion(
  errors: readonly PageError[],
  taught: readonly FoundValue[],
): Suggestion | undefined {
  const choices = joined(errors.map(asFound), taught);
  if (errors.length === 0) return oneOrAsk(choices);
  const sure = errors.filter((error) => error.kind !== 'request' && (error.onScreen || errors.length === 1));
  const [only] = sure;
  const known = sure.length === 1 && only ? asFound(only) : undefined;
  if (choices.length === 0) return undefined;
  return {
    value: known?.value ?? '',
    label: known?.label ?? '',
    choices: choices.length === 1 && known ? [] : choices,
  };
}

function taughtFor({ around }: PageReading, field: 'screen' | 'error'): FoundValue[] {
  return (around?.taught ?? []).filter((found) => found.field === field);
}

function asFound(error: PageError): FoundValue {
  const reference = error.reference && !error.text.includes(error.reference) ? ` (${error.reference})` : '';
  return { value: error.text + reference, label: errorLabels[error.kind] };
}

const errorLabels: Record<PageError['kind'], string> = {
  dialog: 'an error dialog',
  toast: 'a message that went away',
  field: 'a field on the page',
  summary: 'the error summary',
  page: 'the error page',
  session: 'the session warning',
  request: 'a request that failed',
};

function entriesOf(suggestions: Suggestions): [PacketKey, Suggestion][] {
  // Object.entries widens the keys; a Suggestions has no others.
  return Object.entries(suggestions) as [PacketKey, Suggestion][];
}
