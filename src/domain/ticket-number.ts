/**
 * A pasted ticket number without what was copied along with it: "Ticket #: INC-42." is "INC-42". Any text stays
 * allowed; what is not surely wrapping stays. Typed numbers are never touched.
 */
export function cleanTicketNumber(pasted: string): string {
  const plain = pasted.replace(invisible, '').replace(/\s+/g, ' ').trim();
  const bare = withoutWrapping(plain.replace(label, ''));
  return bare === '' ? plain : bare;
}

/** The same number written in another way is the same number. */
export function ticketKey(ticketNumber: string): string {
  return ticketNumber.replace(invisible, '').replace(/\s+/g, '').toLowerCase();
}

/** Zero-width characters and marks of direction, which chats and mails put around what they show. */
const invisible = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD]/g;

const what =
  '(?:your |the |psl )*(?:ticket|reference|ref|incident|confirmation|tracking|request)\\.?(?: ?/ ?(?:ticket|reference))?';
const numbered = ' ?(?:number|no\\.?|num\\.?|nr\\.?|id)(?![a-z])';
const is = ' (?:is|was)\\b';

/**
 * "Ticket #", "Your reference number is:", "Ticket/Reference No." at the start. A word alone is no label: something has
 * to say that a number follows.
 */
const label = new RegExp(
  [
    `^${what}(?:${numbered})?(?:${is})? ?[:#=][:#= ]*`,
    `^${what}${numbered}(?:${is})? `,
    `^${what}${is} `,
    '^#+ ?',
  ].join('|'),
  'i',
);

function withoutWrapping(text: string): string {
  const bare = text.trim().replace(/^["'“”‘’«<([]+|["'“”‘’».,;:!?]+$/g, '');
  // A bracket that was opened inside belongs to the number.
  return bare.replace(/[)\]>]+$/, (end) => (/[([<]/.test(bare) ? end : '')).trim();
}
