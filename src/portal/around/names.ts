import { isCommonWord } from './safe-words';

const word = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const particle = '(?:de|del|la|las|los|da|dos|di|du|van|von|der|den|y)';
const shape = new RegExp(`^${word}(?:,? (?:${particle} )?${word}){0,5}$`, 'u');

/** Capital words that stand where names stand and are none. */
const noName =
  /^(?:yes|no|none|self|spouse|child|parent|sibling|grandchild|other|total|active|inactive|pending|complete|completed|approved|denied|eligible|enrolled|open|closed|male|female|applicant|primary applicant|n\/?a|unknown|sí|hijo|hija|esposo|esposa)$/i;

/** The name of a person as written, without what is said about them after it; undefined for any other text. */
export function personIn(text: string, mayBeOneWord = false): string | undefined {
  const name = text
    .replaceAll('\uE000', ' ')
    .replace(/\s+/g, ' ')
    .split(/ ?[([]| [-–—|] |: ?| \d|, (?=[\p{Ll}\d])|, (?:Spouse|Child|Self|Parent|Primary|Age)\b/u)[0]
    ?.replace(/[\s,:*]+$/, '')
    .trim();
  if (!name || name.length > 60 || !shape.test(name) || noName.test(name)) return undefined;
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < (mayBeOneWord ? 1 : 2)) return undefined;
  // "Add Member" and "Income Summary" are written like names.
  return words.every(isCommonWord) ? undefined : name;
}

/** What plans and programs are called, in words that few people are. */
const planWords =
  /\b(?:bronze|silver|gold|platinum|catastrophic|hmo|ppo|epo|hdhp|hsa|dental|vision|health|medicaid|medicare|care|plan|plans|coverage|insurance|ambetter|anthem|humana|molina|aetna|wellcare|passport|unitedhealthcare|caresource)\b/i;

/** True for words that are written like a name and are a plan's. */
export function isPlan(text: string): boolean {
  return planWords.test(text);
}
