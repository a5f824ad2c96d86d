import { seenText } from '../tree/clean-text';
import { textOf } from '../texts/run-places';
import type { Run, Runs } from '../texts/runs';
import { describe, type SeenError } from './errors';

/** Headings of the pages a server sends instead of the one asked for. */
const serverPages =
  /^(?:(?:we['’]?re |we are )?(?:very )?sorry,? )?(?:server error|runtime error|service (?:is )?unavailable|bad (?:gateway|request)|gateway time|access (?:is |was )?denied|forbidden|unauthori[sz]ed|not authori[sz]ed|page not found|invalid page|internal server error|(?:http )?(?:status |error )?(?:4|5)\d\d\b|(?:an? )?(?:unexpected |application |unknown )?error (?:has )?occurred|(?:an? )?(?:unexpected|application|system) error\b|(?:oops[,!.]* )?something went wrong|we(?:['’]ll be| will be| are) (?:right )?back (?:soon|shortly)|(?:down|closed) for (?:scheduled )?maintenance|(?:(?:we|kynect|the (?:site|system)) (?:are|is) )?(?:currently )?down for (?:scheduled )?maintenance|scheduled maintenance in progress|request (?:was )?(?:rejected|blocked|unsuccessful)|unable to process (?:your )?request|(?:your )?session (?:has )?(?:expired|ended|timed out)|you have been (?:signed|logged) out|lo sentimos|this (?:site|page) can['’]?t be reached)/i;

/** The page that a server shows instead of the one asked for: its headings, and the first sentence under them. */
export function serverPageError(document: Document, runs: Runs): SeenError | undefined {
  const headings = [...document.querySelectorAll('h1,h2')]
    .filter((heading) => runs.sight.drawn(heading))
    .slice(0, 3)
    .map((heading) => seenText(heading.textContent).trim());
  const said = [...headings, document.title.trim()].filter((text) => text !== '');
  if (!said.some((text) => serverPages.test(text))) return undefined;
  const told = [...new Set(said)].join(' – ');
  return describe('page', [told, ...explanation(runs)].join(' – '));
}

function explanation(runs: Runs): string[] {
  const seen = new Set<Run>();
  for (let i = 0; i < runs.items.length && seen.size < 40; i += 1) {
    const run = runs.at(i);
    const [item] = run?.items ?? [];
    if (!run || !item || seen.has(run)) continue;
    seen.add(run);
    if (run.control || run.text.length < 20 || !/\p{L} \p{L}/u.test(run.text) || !runs.isSeen(run)) continue;
    if (!runs.closest(item.element, 'a,nav,button,header,footer,h1,h2,[role=navigation]'))
      return [textOf(run).slice(0, 600)];
  }
  return [];
}
