import type { PageError, ScreenVisit } from '../domain/page-reading';
import { errorsIn, type SeenError } from '../portal/errors/errors';
import { screenName } from '../portal/screen/screen-name';
import { sightOf } from '../portal/sight/sight';
import { ErrorMemory } from './error-memory';
import { Trail } from './trail';

/** What this page's script knows beyond what is on screen: errors that are gone, and the screens before this one. */
export class PageMemory {
  readonly #errors = new ErrorMemory();
  readonly #trail = new Trail();
  readonly #shadows: () => readonly ParentNode[];

  /** `shadows`: the page's shadow roots of the moment, in which its headings can be. */
  constructor(shadows: () => readonly ParentNode[]) {
    this.#shadows = shadows;
  }

  /** Looks for errors in what changed, and notes on which screen they were. */
  look(changed: readonly ParentNode[]): void {
    const sight = sightOf(document);
    const errors = errorsIn(changed, sight);
    if (errors.length > 0)
      this.#errors.remember(errors, Date.now(), screenName(document, sight, this.#shadows())?.value);
  }

  /** Notes the screen in front as one step of the way here; answers its name. */
  arrive(): string | undefined {
    const screen = screenName(document, sightOf(document), this.#shadows())?.value;
    this.#trail.visit(screen, Date.now());
    return screen;
  }

  /** Adds what a whole reading found on this screen, and answers with all that is remembered. */
  readWhole(
    seen: readonly SeenError[],
    requests: readonly (SeenError & { at: number })[],
    screen: string | undefined,
    now: number,
  ): { errors: PageError[]; trail: ScreenVisit[] } {
    this.#errors.remember(seen, now, screen, true);
    for (const { at, ...request } of requests) this.#errors.remember([request], at, screen);
    this.#trail.visit(screen, now);
    return { errors: this.#errors.all(), trail: this.#trail.all() };
  }
}
