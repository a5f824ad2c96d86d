import * as z from 'zod/mini';
import { nextForm, openForm, type FormFacts } from './call-form';
import type { Draft } from './draft';
import { withText } from './added-text';
import type { PacketKey } from './packet';
import { pageReadingSchema, type PageReading } from './page-reading';

/** Where selected text can be sent, in the order of the menu. */
export const sendTargets = [
  { key: 'caseNumber', title: 'Case number' },
  { key: 'applicationNumber', title: 'Application number' },
  { key: 'error', title: 'Error' },
  { key: 'members', title: 'Members affected' },
  { key: 'enrollment', title: 'Enrollment information' },
  { key: 'troubleshooting', title: 'Troubleshooting tried' },
  { key: 'notes', title: 'Notes' },
] as const;

export type SendKey = (typeof sendTargets)[number]['key'];

/** Text the agent selected on a page and sent to one field. */
export interface SentText {
  key: SendKey;
  text: string;
}

/** Texts on their way to disk, with what their page showed when they were sent. */
export const waitingTextsSchema = z.array(
  z.object({
    key: z.enum(sendTargets.map(({ key }) => key)),
    text: z.string(),
    reading: z.optional(pageReadingSchema),
  }),
);

export type WaitingText = z.infer<typeof waitingTextsSchema>[number];

/**
 * The draft that a sent text belongs in, with the text in it: the one of the page's case, or a new one. A number goes to
 * a draft of another number only where the page itself says that they belong together. What is no number of nine digits
 * is kept in Notes: nothing that was sent is dropped.
 */
export function draftWithSent(
  drafts: readonly Draft[],
  reading: PageReading | undefined,
  { key, text }: SentText,
  facts: FormFacts,
): Draft {
  const number = numberIn(text);
  const target = isNumberKey(key) && number === undefined ? 'notes' : key;
  const mine = target === 'caseNumber' && !reading?.caseNumbers.length ? aboutCase(drafts, number) : drafts;
  const read = nextForm(openForm(facts), { kind: 'page-answered', reading }, facts);
  const { draft } = nextForm(read, { kind: 'drafts-read', drafts: [...mine] }, facts);
  const asked = { ...read, settled: true, draft };
  const value = isNumberKey(target) ? (number ?? '') : joinedText(draft, target, text);
  return nextForm(asked, { kind: 'typed', key: target, value }, facts).draft;
}

/** The one nine-digit number in a text, with or without its grouping; undefined when there is none, or several. */
export function numberIn(text: string): string | undefined {
  const found = text.match(/(?<![\p{L}\d-])\d{3}([ -]?)\d{3}\1\d{3}(?![\p{L}\d-])/gu) ?? [];
  const [number, ...more] = new Set(found.map((digits) => digits.replace(/\D/g, '')));
  return more.length === 0 ? number : undefined;
}

function isNumberKey(key: PacketKey): key is 'caseNumber' | 'applicationNumber' {
  return key === 'caseNumber' || key === 'applicationNumber';
}

/** Drafts without a case number yet, or with this one: a number never joins somebody else's notes. */
function aboutCase(drafts: readonly Draft[], number: string | undefined): Draft[] {
  return drafts.filter(({ packet }) => ['', number].includes(packet.caseNumber.replace(/\D/g, '')));
}

/** What the agent typed stays above; what only the page had put there gives way to what was sent. */
function joinedText({ packet, typed }: Draft, key: SendKey, text: string): string {
  const before = typed.includes(key) ? packet[key] : '';
  return withText(before, text.trim(), key === 'members' ? ', ' : '\n');
}
