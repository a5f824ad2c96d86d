import { elementOf, textOf } from '../texts/run-places';
import { Runs, type Run } from '../texts/runs';
import { sightOf, type Sight } from '../sight/sight';
import { gridOf, type TableGrid } from '../naming/table-grid';
import { textsIn } from '../naming/texts-in';
import { itemsOf } from '../tree/walk';

/** More texts than this are a list nobody reads; a second look stops there. */
const mostTexts = 4000;

/** One page laid out for a second look: its texts in the order they are drawn, its tables when somebody asks. */
export class Layout {
  readonly runs: Runs;
  readonly #grids = new Map<Element, TableGrid>();
  #seen: Run[] | undefined;

  constructor(
    readonly document: Document,
    readonly sight: Sight = sightOf(document),
    enter?: (inner: ShadowRoot | Document) => void,
  ) {
    this.runs = new Runs(itemsOf(document.documentElement, enter), sight);
  }

  /** Every text a person can see, first to last. */
  seen(): readonly Run[] {
    if (!this.#seen) {
      this.#seen = [];
      for (let i = 0; i < this.runs.items.length && this.#seen.length < mostTexts; i += 1) {
        const run = this.runs.at(i);
        if (!run) break;
        i = run.last;
        if (run.text !== '' && this.runs.isSeen(run) && this.#isPlain(elementOf(run))) this.#seen.push(run);
      }
    }
    return this.#seen;
  }

  #isPlain(element: Element): boolean {
    return !this.sight.disguises(element) && !this.sight.strikes(element);
  }

  grid(table: Element): TableGrid {
    let grid = this.#grids.get(table);
    if (!grid) this.#grids.set(table, (grid = gridOf(table, (cell) => this.sight.absent(cell))));
    return grid;
  }

  /** The text a person sees inside an element. */
  textOf(element: Element): string {
    const items = itemsOf(element).filter((item) => this.sight.shows(item.node));
    const runs = new Runs(items, this.sight);
    const texts: string[] = [];
    for (let i = 0; i < items.length && texts.length < 20; i += 1) {
      const run = runs.at(i);
      if (!run) break;
      i = run.last;
      texts.push(textOf(run));
    }
    return texts.join(' ').trim();
  }

  /** The words of an element that names something, without those of its sort buttons where that leaves any. */
  labelOf(element: Element): string {
    return textsIn(element, this.sight).join(' ') || this.textOf(element);
  }
}
