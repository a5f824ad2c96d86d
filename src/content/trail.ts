import type { ScreenVisit } from '../domain/page-reading';

const most = 10;

/** The last screens of this tab's page, oldest first: the steps before an error. */
export class Trail {
  readonly #visits: ScreenVisit[] = [];

  /** Adds a screen unless it is the one the agent is on already. */
  visit(screen: string | undefined, at: number): void {
    if (!screen || this.#visits.at(-1)?.screen === screen) return;
    this.#visits.push({ screen, at });
    if (this.#visits.length > most) this.#visits.shift();
  }

  all(): ScreenVisit[] {
    return this.#visits.map((visit) => ({ ...visit }));
  }
}
