import { caseKey } from './case-number';
import { errorKey } from './error-key';
import type { Packet } from './packet';
import type { PageReading } from './page-reading';

/** A packet that looks like several issues, and the packets it would be split into. */
export interface SeveralIssues {
  kind: 'cases' | 'errors' | 'screens';
  /** What was found, in the order found: two case numbers, two errors, two screens. */
  found: string[];
  /** The packet once for each: the first keeps everything else. */
  parts: Packet[];
}

/**
 * One issue per ticket is the state's rule. Finds a packet that holds several cases, errors or screens; undefined when
 * it is one issue as far as anyone can tell. `reading` helps to know an error that is written in several lines.
 */
export function severalIssues(packet: Packet, reading: PageReading | undefined): SeveralIssues | undefined {
  const cases = casesIn(packet);
  if (cases.length > 1)
    return { kind: 'cases', found: cases, parts: cases.map((one, at) => ofCase(packet, one, at)) };
  const errors = errorsIn(packet.error, reading);
  if (errors.length > 1) return several('errors', 'error', errors, packet);
  const screens = screensIn(packet.screen);
  return screens.length > 1 ? several('screens', 'screen', screens, packet) : undefined;
}

/** Names a finding, so that the agent's answer to it ("it is one issue") holds until something else is found. */
export function findingKey({ kind, found }: SeveralIssues): string {
  return [kind, ...found].join('|').slice(0, 2000);
}

function several(
  kind: 'errors' | 'screens',
  key: 'error' | 'screen',
  found: string[],
  packet: Packet,
): SeveralIssues {
  return { kind, found, parts: found.map((value) => ({ ...packet, [key]: value })) };
}

/** Case numbers in their own field, and those the notes and the error name as one. */
function casesIn({ caseNumber, notes, error }: Packet): string[] {
  const own = (caseNumber.match(/\d{3}[ -]\d{3}[ -]\d{3}|\d{5,}/g) ?? []).map(caseKey);
  if (own.length === 0) return [];
  const named = [...`${notes}\n${error}`.matchAll(/\bcase\s*(?:number|no\.?|id|#)?\s*[:#]?\s*(\d{9})\b/gi)];
  return [...new Set([...own, ...named.map(([, number = '']) => number)])];
}

/** The other case has other members, and an application of its own. */
function ofCase(packet: Packet, caseNumber: string, at: number): Packet {
  const applications = packet.applicationNumber.match(/\d{5,}/g) ?? [];
  const application =
    applications.length > 1 ? (applications[at] ?? '') : at === 0 ? packet.applicationNumber : '';
  return {
    ...packet,
    caseNumber,
    applicationNumber: application,
    ...(at === 0 ? {} : { members: '', enrollment: '' }),
  };
}

function errorsIn(error: string, reading: PageReading | undefined): string[] {
  const text = error.trim();
  const known = reading?.errors.some((seen) => sameWords(seen.text, text)) ?? false;
  if (known) return [text];
  const lines = text
    .split(/\n+|\s*;\s+|\s+\+\s+|\s+and also\s+/i)
    .map((line) => line.replace(/^\s*(?:[-•*]|\d+[.)])\s*/, '').trim())
    .filter((line) => errorKey(line) !== '');
  return [...new Map(lines.map((line) => [errorKey(line), line])).values()];
}

function sameWords(one: string, other: string): boolean {
  return errorKey(one) !== '' && errorKey(one) === errorKey(other);
}

/** "Reps, kynectors, & Agents" is one screen: commas and ampersands do not part. */
function screensIn(screen: string): string[] {
  const names = screen.split(/\n+|\s*;\s*|\s+\/\s+|\s+\+\s+/).map((name) => name.trim());
  return [...new Map(names.filter(Boolean).map((name) => [name.toLowerCase(), name])).values()];
}
