/** What an agent must not keep and PSL does not ask for. */
export type SensitiveKind = 'social-security' | 'birth-date' | 'bank' | 'card';

/** A word in a text that says what the number after it is. */
export interface Label {
  kind: SensitiveKind;
  start: number;
  end: number;
}

/** Every label of something sensitive, in the order they stand. "SSN123456789" counts: people forget the space. */
export function labelsIn(text: string): Label[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind: kindOf(match.groups ?? {}),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Ways to write "number" after a label. */
const number = String.raw`(?:\s*(?:numbers?|no\b\.?|num\b\.?|nbr\b\.?|#s?))?`;

const words: Record<SensitiveKind, string> = {
  'social-security': String.raw`(?:(?:ssn|s\.s\.n\.?)(?:'?s)?|ss\s*(?:#|no\b\.?|num\b\.?)|soc(?:ial|\.)?[\s-]*sec(?:urity|\.)?|socials?|itin|taxpayer\s+id(?:entification)?)${number}`,
  'birth-date': String.raw`(?:(?:dob|d\.o\.b\.?)(?:'?s)?|d/o/b|dates?\s+of\s+birth|births?|birth[\s-]*dates?|birth[\s-]*days?|b[\s-]?days?|born)`,
  // An account at kynect, KOG or a carrier is none at a bank.
  bank: String.raw`(?:routing|\baba|\brtn|iban|(?<!\b(?:user|kog|kynect|portal|online|agent|login|carrier|issuer|e-?mail)\s{1,2})(?:acc(?:oun)?t)s?)${number}`,
  card: String.raw`(?:(?:credit|debit|payment|bank)\s*cards?|visa|master\s*card|amex|american\s+express|discover|cards?|cvv2?|cvc)${number}`,
};

const pattern = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<social>${words['social-security']})|(?<birth>${words['birth-date']})|(?<bank>${words.bank})|(?<card>${words.card}))(?!\p{L})`,
  'giu',
);

function kindOf(groups: Record<string, string | undefined>): SensitiveKind {
  if (groups['social'] !== undefined) return 'social-security';
  if (groups['birth'] !== undefined) return 'birth-date';
  return groups['bank'] === undefined ? 'card' : 'bank';
}

/** True when the text just before a number says that it is one PSL does ask for, or a phone number. */
export function isNamedHarmless(before: string): boolean {
  return harmless.test(before);
}

const harmless = new RegExp(
  String.raw`(?<!\p{L})(?:(?:case|application|appl?|waiver|confirmation|conf|reference|ref|tickets?|incident|inc|chfs|doi|npn|maid|phone|tel|cell|mobile|fax|call(?:ed)?|claim|order|invoice|tracking|policy|hios|form)${number}|(?:individual|member|agent|medicaid|subscriber|group|plan|error|system|request)\s*(?:id|number|no\.?|code|ref\w*|#))(?:\s+(?:is|was|id|ids))*[\s:#=("'–-]*$`,
  'iu',
);

/** True when the words just before a date say what happened then: coverage, a call, a notice. */
export function isEventDate(before: string): boolean {
  return events.test(before);
}

const events =
  /(?<!\p{L})(?:cover\w*|eff\w*|start\w*|end\w*|term\w*|renew\w*|enroll\w*|elig\w*|plan|call\w*|spoke|sent|received?|due|since|from|until|till|through|thru|to|on|as of|dated?|moved?|married|divorced|added|removed|changed|corrected|updated?|submitted|filed|hired|lost|policy|notice|letter|expire[sd]?|requested|version|v)(?!\p{L})[^\d.;!?\n]{0,25}$/iu;
