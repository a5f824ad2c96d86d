import { seenText } from '../tree/clean-text';
import { isInside } from '../tree/composed-tree';
import { elementOf, textOf } from '../texts/run-places';
import type { Run, Runs } from '../texts/runs';
import { errorReference } from './error-shapes';
import { describe, type SeenError } from './errors';

/** Headings of the pages a server sends instead of the one asked for. */
const serverPages =
  /^(?:(?:we['’]?re |we are )?(?:very )?sorry,? )?(?:server error|runtime error|service (?:is )?unavailable|bad (?:gateway|request)|gateway time|access (?:is |was )?denied|forbidden|unauthori[sz]ed|not authori[sz]ed|page not found|invalid page|internal server error|(?:http )?(?:status |error )?(?:4|5)\d\d\b|(?:an? )?(?:unexpected |application |unknown )?error (?:has )?occurred|(?:an? )?(?:unexpected|application|system) error\b|(?:oops[,!.]* )?something went wrong|we(?:['’]ll be| will be| are) (?:right )?back (?:soon|shortly)|(?:down|closed) for (?:scheduled )?maintenance|(?:(?:we|kynect|the (?:site|system)) (?:are|is) )?(?:currently )?down for (?:scheduled )?maintenance|scheduled maintenance in progress|request (?:was )?(?:rejected|blocked|unsuccessful)|unable to process (?:your )?request|(?:your )?session (?:has )?(?:expired|ended|timed out)|you have been (?:signed|logged) out|lo sentimos|this (?:site|page) can['’]?t be reached)/i;

/** The page that a server shows instead of the one asked for: its headings, and the first sentence under them. */
export function serverPageError(document: Document, runs: Runs): SeenError | undefined {
  const headings = runs.query
    .each(document, ['h1', 'h2'])
    .filter((heading) => runs.sight.drawn(heading))
    .slice(0, 3);
  const saying = headings.find((heading) => serverPages.test(textIn(heading)));
  if (!saying && !serverPages.test(document.title.trim())) return undefined;
  const said = [...headings.map(textIn), document.title.trim()].filter((text) => text !== '');
  return describe('page', [...new Set(said), ...explanation(saying, runs)].join(' – '));
}

function textIn(element: Element): string {
  return seenText(element.textContent).trim();
}

/** The first sentence under a heading, or on a page that only its title calls an error. */
function explanation(heading: Element | undefined, runs: Runs): string[] {
  const start = heading ? runs.items.findIndex(({ element }) => isInside(element, heading)) : 0;
  const looked = new Set<Run>();
  for (let i = Math.max(0, start); i < runs.items.length && looked.size < 40; i += 1) {
    const run = runs.at(i);
    if (!run || looked.has(run)) continue;
    looked.add(run);
    if (isSentence(run) && runs.isSeen(run) && !runs.closest(elementOf(run), around))
      return [textOf(run).slice(0, 600), ...referenceFrom(run, runs)];
  }
  return [];
}

/** The number to tell the help desk, in one of the lines below. */
function referenceFrom(run: Run, runs: Runs): string[] {
  let next = runs.beside(run, 1);
  for (let lines = 0; next && lines < 4; lines += 1, next = runs.beside(next, 1))
    if (!next.control && next.text.length < 120 && errorReference.test(textOf(next))) return [textOf(next)];
  return [];
}

const around = 'a,nav,button,header,footer,h1,h2,[role=navigation]';

function isSentence(run: Run): boolean {
  return !run.control && run.text.length >= 20 && /\p{L} \p{L}/u.test(run.text);
}
