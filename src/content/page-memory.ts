import type { PageReading } from '../domain/page-reading';
import { errorsIn, serverPageError } from '../portal/errors';
import { failedRequests } from '../portal/failed-requests';
import { readPage } from '../portal/read-page';
import { screenName } from '../portal/screen-name';
import { sightOf } from '../portal/sight';
import { ErrorMemory } from './error-memory';
import { Trail } from './trail';

/** What this page's script knows beyond what is on screen: errors that are gone, and the screens before this one. */
export class PageMemory {
  readonly #errors = new ErrorMemory();
  readonly #trail = new Trail();

  /** Looks for errors in what changed, and notes the screen. */
  look(changed: readonly ParentNode[]): void {
    const sight = sightOf(document);
    const now = Date.now();
    const errors = errorsIn(changed, sight);
    if (errors.length > 0) this.#errors.remember(errors, now, screenName(document, sight)?.value);
  }

  /** Notes the screen in front as one step of the way here; answers its name. */
  arrive(): string | undefined {
    const screen = screenName(document, sightOf(document))?.value;
    this.#trail.visit(screen, Date.now());
    return screen;
  }

  /** The reading of this moment, with all that is remembered. */
  reading(): PageReading {
    const now = Date.now();
    const { roots, ...reading } = readPage(document, now);
    const screen = reading.screen?.value;
    const sight = sightOf(document);
    const page = serverPageError(document);
    this.#errors.remember(
      [...errorsIn([document, ...roots], sight), ...(page ? [page] : [])],
      now,
      screen,
      true,
    );
    for (const { at, ...request } of failedRequests(window)) this.#errors.remember([request], at, screen);
    this.#trail.visit(screen, now);
    return { ...reading, errors: this.#errors.all(), trail: this.#trail.all() };
  }
}
