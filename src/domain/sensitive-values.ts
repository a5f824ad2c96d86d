import type { Label, SensitiveKind } from './sensitive-labels';
import type { Finding } from './sensitive-numbers';
import { dateAt, datesIn } from './sensitive-shapes';

/**
 * The values a label names: the one after it, and more of the same kind in a list. Between the two may stand a colon,
 * "is", "for Maria Lopez"; any other word means that the number is about something else. When nothing follows,
 * "123456789 (SSN)" and "3/14/1985 is her birthday" are read backwards.
 * `limit` is where the next label of this kind begins: what follows it is that one's.
 */
export function valuesOf(text: string, { kind, start, end }: Label, limit: number): Finding[] {
  const label = text.slice(start, end);
  const first = firstAfter(text, end, limit, (at, between) => valueAt(text, at, kind, between, label));
  const found: Finding[] = [];
  for (let value = first; value; value = nextInList(text, value)) found.push(value);
  if (found.length > 0) return found;
  const before = valueBefore(text, start, kind);
  return before ? [before] : [];
}

const pointsAhead = /\s*(?:[([]|\bis\s+(?:the|her|his|their|my|a|an))\s*$/iu;

function valueBefore(text: string, labelStart: number, kind: SensitiveKind): Finding | undefined {
  const from = Math.max(0, labelStart - 60);
  const window = text.slice(from, labelStart);
  const pointer = pointsAhead.exec(window);
  if (!pointer) return undefined;
  const before = window.slice(0, pointer.index);
  const last =
    kind === 'birth-date'
      ? datesIn(before).at(-1)
      : kind === 'social-security'
        ? endsInSocial(before)
        : undefined;
  return last?.end === before.length ? { kind, start: from + last.start, end: from + last.end } : undefined;
}

function endsInSocial(before: string): { start: number; end: number } | undefined {
  const match = /(?<![\p{L}\d])\d{3}([-‐‑–—. ]?)\d{2}\1\d{4}$/u.exec(before);
  return match ? { start: match.index, end: before.length } : undefined;
}

/** Punctuation between a label and its value. A full stop before a space ends the sentence. */
const glue = /(?:[\s:=,()[\]'"’“”\-‐‑–—/&#]|\*{1,2}(?!\*)|\.(?!\s|$))*/y;
const word = /[\p{L}][\p{L}'’.-]*/uy;
const connecting =
  /^(?:numbers?|no|num|is|are|was|of|for|the|a|an|her|his|their|its|my|client'?s?|member'?s?|spouse'?s?|last|four|digits?|ending|ends|in|with|given|as|and|mm|dd|yyyy|card|account|acct|on)\.?$/i;
/** Words that name another number or another date: what follows is theirs. */
const others =
  /^(?:case|cases|application|app|appl|individual|ticket|reference|confirmation|error|mismatch|invalid|phone|call|called|coverage|effective|plan|policy)/i;

function firstAfter(
  text: string,
  from: number,
  limit: number,
  valueHere: (at: number, between: string) => Finding | undefined,
): Finding | undefined {
  let at = from;
  let names = 0;
  let afterFor = false;
  for (let step = 0; step < 10 && at < limit; step += 1) {
    at = skip(glue, text, at);
    const value = valueHere(at, text.slice(from, at));
    if (value) return value;
    const next = skip(word, text, at);
    const said = text.slice(at, next);
    if (said === '' || others.test(said)) return undefined;
    if (!connecting.test(said)) {
      // A name: written large, or after "for" and "of".
      names += 1;
      if (names > 4 || !(afterFor || /^\p{Lu}/u.test(said))) return undefined;
    }
    afterFor ||= /^(?:for|of)$/i.test(said);
    at = next;
  }
  return undefined;
}

const listed = /\s*(?:[,;/&\n]|and|or)\s*(?:and\s+)?/iuy;

function nextInList(text: string, { kind, end }: Finding): Finding | undefined {
  const at = skip(listed, text, end);
  return at === end ? undefined : valueAt(text, at, kind, '', '');
}

const values = {
  social: /\d(?:\s?[-‐‑–—.]\s?\d|[ \u00a0]?\d){8}(?!\d)|[x*•#]{3}[-\s]?[x*•#]{2}[-\s]?\d{4}(?!\d)/iy,
  fourDigits: /\d{4}(?![\d/-]?\d)/y,
  routing: /\d(?:[- ]?\d){8}(?!\d)/y,
  account: /\d(?:[- ]?\d){5,16}(?!\d)/y,
  card: /\d(?:[- ]?\d){12,18}(?!\d)/y,
  securityCode: /\d{3,4}(?!\d)/y,
};

function valueAt(
  text: string,
  at: number,
  kind: SensitiveKind,
  between: string,
  label: string,
): Finding | undefined {
  const end = endOfValue(text, at, kind, between, label);
  return end === undefined ? undefined : { kind, start: at, end };
}

function endOfValue(
  text: string,
  at: number,
  kind: SensitiveKind,
  between: string,
  label: string,
): number | undefined {
  switch (kind) {
    case 'social-security': {
      // The last four digits alone are half of it: after "last four", "ending in", or straight after the label.
      const four = /last|four|end/i.test(between + label) || /^\s*[:#=]/.test(between);
      return matchEnd(values.social, text, at) ?? (four ? matchEnd(values.fourDigits, text, at) : undefined);
    }
    case 'birth-date':
      return dateAt(text, at)?.end;
    case 'bank':
      return matchEnd(/acc|iban/i.test(label) ? values.account : values.routing, text, at);
    case 'card':
      return matchEnd(/cv[vc]/i.test(label) ? values.securityCode : values.card, text, at);
  }
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? at + match[0].length : undefined;
}

function skip(pattern: RegExp, text: string, at: number): number {
  return matchEnd(pattern, text, at) ?? at;
}
