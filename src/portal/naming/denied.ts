import { folded } from '../tree/clean-text';
import { isInside, parentOf } from '../tree/composed-tree';
import { boxesOfOnly, elementOf, textOf, wholeOf } from '../texts/run-places';
import { relatives } from './label-words';
import { isExample } from './labels';
import type { NumberSpot } from '../texts/number-shape';
import { ofOutsideAfter, withdrawnAfter } from './outside-words';
import type { Owner } from '../texts/owner';
import type { Run, Runs } from '../texts/runs';
import { Typed } from './typed';
import type { Item } from '../tree/walk';

/** "No results for case number 123456789." */
const deniedBefore =
  /\b(?:(?:no|0|zero|any) (?:results?|records?|match(?:es)?|(?:cases?|applications?)(?! yet)|clients?|individuals?|data)\b[^.;!?\d]{0,60}|(?:not|n't|cannot|unable to) (?:find|locate|match|be found)\b[^.;!?\d]{0,60}|no (?:se )?(?:encontr|hay|exist)\p{L}*\b[^.;!?\d]{0,60}|\b(?:not|isn't|never) (?:your|the|a|this) [^.;!?\d]{0,30})$/u;

/** "123456789 does not belong to you", "123456789 is no longer valid". */
const deniedAfter =
  /^[^.;!?\d\n|]{0,30}?\b(?:(?:was|were|is|are|has|have|could|can|does|did|do)(?: ?not|n't)(?: be| been)? (?:found|exist|belong|valid|match|recogni[sz]ed|located|yours|used|in (?:our|the) )|not found|(?:found|returned|matched) (?:no|0|zero) |no longer (?:valid|in use|used|exists)|(?:is|was) (?:invalid|wrong|incorrect)|(?:is|was)(?: not|n't) (?:linked|connected|related|attached|part) (?:to|with|of) this|(?:was|is|era|fue) (?:an? |un )(?:error|mistake|typo)|(?:has been|was|is) (?:closed and )?(?:replaced|renumbered|(?:merged|combined|consolidated) (?:in)?to)|(?:for|as) history only|(?:was|were|has been) (?:discarded|deleted|voided|destroyed)|turned out to be|has a typo|is made up|instead of the right|sorry,? wrong|(?:that|it) is the wrong|is (?:some(?:body|one) else|another \p{L}+)['’]s|which is (?:really |actually )?(?:her|his|the|an?) (?!case|application)[\p{L} ]{0,20}(?:id|number)|(?:is|was) not (?:hers|his|theirs|ours|the right)|(?:must|seems to|has to) be a (?:typo|mistake)|pertenece a otr[oa]|no (?:lo use|existe|es valid|se encontr|pertenece)|ya no es)/u;

/** "You were moved from case 123456789 to case …": that one is over. */
const movedFrom =
  /(?:moved|transferred|switched|changed|merged)[^.;!?\d]{0,40} from (?:\p{L}+ ){0,3}(?:case|application)(?: (?:number|id|no\.|#))?[ :#]*$/u;

/** "… showed case number 123456789. That was wrong." */
const takenBack =
  /^\)?,? not (?:ours|yours|mine)\b|^[^.!?\d\n|]{0,60}[;,.] ?(?:kynect|we|dcbs|the state) (?:has|have|had) no record of (?:it|that|this)\b|^[^\n|\d]{0,80}["”'’][.!]? (?:this|that|it) (?:is|was) (?:an? )?(?:scam|fraud|fake|phishing|trick|lie)\b|^[^.;!?\d\n|]{0,60}[.;] ?(?:that|this|it|which|eso|esto) (?:was|is|era|es) (?:wrong|incorrect|not (?:right|correct)|an? (?:error|mistake|typo)|un error)|^[^.;!?\d\n|]{0,60}[.;,] ?(?:the |your )?(?:right|correct|real|actual|true) (?:case |application )?(?:number|one|id) (?:is|should)|^,? but (?:that|it|this) (?:should (?:say|read|be)|(?:is|was) (?:the|her|his|my|their|an?|case|application|wrong|another|not (?:your|our|the)))\b/;

/** "123456789 (her neighbor)", "123456789, which belongs to her sister", "123456789 was entered in error". */
const ofSomebodyElse = new RegExp(
  `^ ?\\((?:[\\p{L}'’]+ ){0,2}(?:${relatives})(?:['’]s)?(?: (?:case|application))?\\)|^[^.;!?\\d\\n|]{0,40}?\\b(?:belong(?:s|ing)? to|(?:that|this|it|which|who) (?:is|was)) (?:someone|somebody|another|an ?other|others|(?:a|some) (?:different|other) \\p{L}+|(?:[\\p{L}'’]+ ){0,2}(?:${relatives}))\\b|^[^.;:!?\\d\\n|]{0,60}?\\b(?:(?:entered|used|added|typed|linked|assigned|opened|created|given|listed) (?:here )?(?:in error|by mistake|wrongly|incorrectly)|por error)\\b|^,? ?(?:by mistake|in error|por error)\\b|^[^.;!?\\d\\n|]{0,40}[.;,] ?not (?:our|your|my|the|this) client\\b`,
  'u',
);

/**
 * Said of the whole page by a stamp or a heading. Only these words alone: sentences about invented people or data stand
 * in help texts and notes too, and would take every number of a page away.
 */
const specimen = /^(?:specimen|sample only|training simulation|ejemplar)(?:[.!]|\s*[—–:-].*)?$/u;
const mayBeSpecimen = /specimen|sample|simulation|ejemplar|muestra/i;
/** Alone, and laid over the page as a stamp is. */
const stamp = /^(?:sample|muestra)$/;

/** Said over a box by these words alone. */
const unreal =
  /^\W*(?:(?:training|practice|demo(?:nstration)?|sample|example) (?:example|exercise|cases?|data|records?|clients?|scenario)(?: only)?(?:[.!:]|\s*[—–:(-].*)?|(?:the |these |all )?(?:screenshots?|screens|pictures?|images?|examples?)(?: \p{L}+){0,3} (?:uses?|shows?|contains?|has|have|come from) (?:training|sample|test|made[- ]up|fictitious|example|practice) (?:data|cases?|numbers?|people|clients?)\b.{0,40}|(?:this is |these are )?not (?:an? )?real (?:client|case|person|people|household|customer|data)s?\b.{0,60}|(?:sample|specimen|example|muestra|ejemplo|demo)[.:!]?)$/u;
const mayBeUnreal = /training|practice|demo|sample|specimen|example|muestra|ejemplo|not an? real|not real/i;

/** Said in brackets behind one number. */
const invented =
  /\b(?:made[- ]up|invented|fictitious|fictional|imaginary) (?:\p{L}+ ){0,2}(?:numbers?|persons?|people|names?|data|clients?|cases?|households?)\b|\b(?:numbers?|persons?|people|names?|data|information|cases?)\b.{0,40} (?:are|is) (?:all )?(?:made[- ]up|invented|fictitious|fictional|imaginary|not real)\b|\b(?:datos|numeros|personas) (?:inventad|ficticio)/u;
const mayBeInvented = /made[- ]up|invent|ficti|imagin|not real/i;

/** A word that each of these has. */
const mayAnnounce = /e\. ?g|example|instance|such|like|ejemplo/i;
/** An example that the text before announces. */
const announced =
  /(?:e\. ?g\.|for example|for instance|examples?|such as|like this|looks like|por ejemplo|ejemplo)[\s:,–—-]*$/;

/** True where the page says next to a number that it is nobody's, or not any more. */
export function isDenied(text: string, { start, end }: NumberSpot): boolean {
  // Mostly a number stands alone.
  if (end - start === text.length) return false;
  const after = folded(text.slice(end, end + 120));
  const before = folded(text.slice(Math.max(0, start - 120), start));
  return (
    deniedBefore.test(before) ||
    deniedAfter.test(after) ||
    takenBack.test(after) ||
    ofSomebodyElse.test(after) ||
    ofOutsideAfter.test(after) ||
    withdrawnAfter.test(after) ||
    (/^ (?:in)?to /.test(after) && movedFrom.test(before))
  );
}

const mayBeCorrected = /wrong|mistake|not that one|equivocad/i;
const corrected =
  /^(?:\p{L}[\p{L} .]{0,20}: ?)?(?:(?:oh|oops|no|sorry|perdon),? ){0,2}(?:wrong (?:one|number|case|application)|that(?:['’]s| is| was) (?:the )?wrong|not that one|my mistake|me equivoque|ese no es)/u;

/** True where the next thing that is said takes a number back: "Sorry, wrong one. My case is …". */
export function isCorrected(run: Run, runs: Runs): boolean {
  if (!runs.mention(mayBeCorrected)) return false;
  let next = runs.beside(run, 1);
  if (next && /^\p{L}[\p{L} .]{0,20}:$/u.test(next.text)) next = runs.beside(next, 1);
  return next !== undefined && corrected.test(folded(textOf(next)));
}

/** What the other cells of a row say of a number that is no more. */
const over =
  /^(?:closed\W+)?(?:replaced|merged|superseded|void(?:ed)?|duplicate|entered in error|reemplazad|fusionad|anulad|duplicad)/u;
const mayBeOver = /replaced|merged|superseded|void|duplicate|in error|reemplazad|fusionad|anulad|duplicad/i;

/** True in a row whose state says that its case was replaced, merged or a mistake. */
export function isOverByItsRow(element: Element, runs: Runs): boolean {
  if (!runs.mention(mayBeOver)) return false;
  const row = runs.closest(element, 'tr,[role=row]');
  return [...(row?.children ?? [])].some((cell) => over.test(folded(cell.textContent.trim())));
}

/** True for a number that is there to show what one looks like: said around it, or in the texts beside it. */
export function isAnExample(run: Run, { start, end }: NumberSpot, runs: Runs): boolean {
  // Mostly a number stands alone.
  if (end - start < run.text.length && isExample(run.text.slice(Math.max(0, start - 160), end + 60)))
    return true;
  const { items } = runs;
  return (
    (runs.mention(mayAnnounce) &&
      mayAnnounce.test(rawTexts(items, run.first - near, run.first)) &&
      announced.test(folded(runs.at(run.first - 1)?.text.slice(-30) ?? ''))) ||
    (runs.mention(mayBeInvented) &&
      mayBeginInvented(rawTexts(items, run.last + 1, run.last + 1 + near)) &&
      isInvented(runs.at(run.last + 1)?.text ?? ''))
  );
}

/** So many texts are looked at as they are written before any is put together as it is seen. */
const near = 10;

function rawTexts(items: readonly Item[], from: number, end: number): string {
  let texts = '';
  for (let i = Math.max(0, from); i < end; i += 1) texts += items[i]?.raw.slice(0, 400) ?? '';
  return texts;
}

function mayBeginInvented(raw: string): boolean {
  return raw.includes('(') && mayBeInvented.test(raw);
}

function isInvented(after: string): boolean {
  return after.startsWith('(') && mayBeInvented.test(after) && invented.test(folded(after.slice(0, 200)));
}

/** What is left of the numbers on a page that says of some, or of all, that they are not real. */
export function withoutDenied<Found extends Owner & { value: string; run: Run }>(
  found: readonly Found[],
  runs: Runs,
  denied: ReadonlySet<string>,
): Found[] {
  if (isSpecimen(runs)) return [];
  const typed = new Typed(found, runs);
  const unreal = boxesOfUnreal(runs);
  return found.filter(
    (number) =>
      !denied.has(number.value) &&
      !typed.isDenied(number) &&
      !unreal.some((box) => isInside(elementOf(number.run), box)),
  );
}

/** The boxes that say of what is in them that it is there to be learned from. */
function boxesOfUnreal(runs: Runs): Element[] {
  const boxes: Element[] = [];
  for (const { run, item } of runs.mentioning(mayBeUnreal, 200)) {
    const text = folded(run.text);
    if (!unreal.test(text)) continue;
    const own = wholeOf(run, item.element);
    const box = parentOf(own) ?? own;
    // Over a whole page such a word is a heading, and the heading's own rule knows how far it goes.
    if (text.includes(' ') || !/^(?:html|body|main|form|article)$/.test(box.localName)) boxes.push(box);
  }
  return boxes;
}

function isSpecimen(runs: Runs): boolean {
  for (const { run, item } of runs.mentioning(mayBeSpecimen, 200)) {
    const text = folded(run.text);
    if (
      specimen.test(text) ||
      (stamp.test(text) && boxesOfOnly(item.element, run.text).some((box) => isLaidOver(box, runs)))
    )
      return true;
  }
  return false;
}

function isLaidOver(element: Element, { sight }: Runs): boolean {
  const { isPutInPlace, style } = sight.look(element);
  return isPutInPlace || (style.transform || 'none') !== 'none' || (style.rotate || 'none') !== 'none';
}
