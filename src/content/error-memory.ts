import type { PageError } from '../domain/page-reading';
import type { SeenError } from '../portal/errors/errors';

const most = 20;

/** The errors of this tab's page: the same error is one, counted; the last twenty; gone with the page. */
export class ErrorMemory {
  #errors: PageError[] = [];

  /** What is on screen now, or was just seen. `whole` says that nothing else is on screen. */
  remember(seen: readonly SeenError[], now: number, screen: string | undefined, whole = false): void {
    if (whole)
      for (const error of this.#errors) error.onScreen &&= seen.some((other) => isSame(error, other));
    for (const error of seen) this.#add(error, now, screen);
    this.#errors.sort((a, b) => b.lastSeen - a.lastSeen);
    this.#errors.splice(most);
  }

  /** Newest first. */
  all(): PageError[] {
    return this.#errors.map((error) => ({ ...error }));
  }

  #add(seen: SeenError, now: number, screen: string | undefined): void {
    const known = this.#errors.find((error) => isSame(error, seen));
    if (!known) {
      this.#errors.push({
        ...seen,
        ...(screen && { screen }),
        firstSeen: now,
        lastSeen: now,
        count: 1,
        onScreen: seen.kind !== 'request',
      });
      return;
    }
    if (seen.kind === 'request') {
      if (now > known.lastSeen) known.count += 1;
    } else if (!known.onScreen) known.count += 1;
    known.lastSeen = Math.max(now, known.lastSeen);
    known.onScreen = seen.kind !== 'request';
  }
}

function isSame(a: Pick<SeenError, 'kind' | 'text'>, b: Pick<SeenError, 'kind' | 'text'>): boolean {
  return a.kind === b.kind && a.text === b.text;
}
