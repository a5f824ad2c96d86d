import { folded } from '../tree/clean-text';
import { kindOfLabel } from './labels';
import type { Owner } from '../texts/owner';
import { elementOf } from '../texts/run-places';
import type { Run, Runs } from '../texts/runs';

/** A number as it was found. */
type TypedNumber = Owner & { run: Run };

/** What the page says of the numbers that somebody typed into it. */
export class Typed {
  readonly #kinds: ReadonlySet<Owner['kind']>;
  readonly #nothingFound: boolean;

  constructor(found: readonly TypedNumber[], runs: Runs) {
    const some = found.some(({ run }) => isTyped(run));
    this.#kinds = some ? kindsDeniedAsTyped(runs) : new Set();
    this.#nothingFound = some && saysNothingFound(runs);
  }

  /** True for a typed number that the page says is none, or finds nothing for. */
  isDenied(number: TypedNumber): boolean {
    if (!isTyped(number.run)) return false;
    return this.#kinds.has(number.kind) || (this.#nothingFound && isSought(number));
  }
}

/** What somebody is writing: a number in the middle of it is hearsay. */
export function isNote(run: Run, runs: Runs): boolean {
  const element = elementOf(run);
  return run.control
    ? element.matches('textarea:not([readonly],:disabled)')
    : runs.closest(
        element,
        '[contenteditable=true],[contenteditable=""],[contenteditable=plaintext-only]',
      ) !== null;
}

/** "The case number you entered does not exist." */
const denialOfTyped =
  /\b(?:you(?:'ve| have)? (?:entered|typed|provided|gave)|entered|ingresad[oa]|que ingreso)\b.{0,60}\b(?:not|n't|no|invalid)\b|\b(?:not|no|invalid)\b.{0,60}\byou(?:'ve| have)? (?:entered|typed|provided|gave)\b/u;

/** A field whose text is somebody's typing, not the portal's record. */
function isTyped(run: Run): boolean {
  const [item] = run.items;
  return run.control && item !== undefined && !item.element.matches('[readonly],:disabled,select');
}

const searches =
  '[type=search],[role=searchbox],[role=search] *,form[class*=search i] *,form[id*=search i] *';

const search = /search|find|look ?up|busca/i;

/** A field to search with: nobody knows whether there is such a case. */
function isSought({ run, label }: TypedNumber): boolean {
  const [item] = run.items;
  return search.test(label) || (item !== undefined && item.element.matches(searches));
}

const nothingFound =
  /^(?:(?:0|no|zero|sin|ningun) (?:results?|records?|match(?:es|ing)?|clients?|cases?|applications?|data|resultados?|registros?)(?!\p{L})|nothing (?:found|matched)|we (?:found no|could ?n.t find))/u;
const mayBeNothingFound = /result|record|match|found|find|no client|no case|no app|no data|registro/i;

/** "0 results. No clients match your search." */
function saysNothingFound(runs: Runs): boolean {
  for (const { run } of runs.mentioning(mayBeNothingFound, 300))
    if (nothingFound.test(folded(run.text))) return true;
  return false;
}

const mayBeOfTyped = /entered|typed|provided|gave|ingres/i;

function kindsDeniedAsTyped(runs: Runs): Set<Owner['kind']> {
  const kinds = new Set<Owner['kind']>();
  for (const { run } of runs.mentioning(mayBeOfTyped)) {
    const said = folded(run.text);
    const name = /\b(?:case|application|caso|solicitud)(?: (?:number|id|no\.|#))?/.exec(said)?.[0];
    const kind = name && kindOfLabel(name, true);
    if (kind && denialOfTyped.test(said)) kinds.add(kind);
  }
  return kinds;
}
