import type { TaughtField } from '../../domain/page-reading';
import type { TaughtRule } from '../../domain/taught-rule';
import { Choices, type Choice } from './choices';
import { InPlaceOfPage } from './in-place-of-page';
import { drawPointerFrame, type PointerFrame } from './pointer-frame';
import { nothingOfThatShape, preview, request } from './words';

/** What the agent pointed at. */
export interface PointedAt {
  field: TaughtField;
  value: string;
  label: string;
  screen: string;
  rule?: TaughtRule;
}

/**
 * Lets the agent choose one text on the page, by mouse or keyboard. The page gets none of these clicks and keys. All of
 * it is gone at once when a text was taken or the agent left; returns the way to leave.
 */
export function pointAt(field: TaughtField, taken: (pointed: PointedAt) => void): () => void {
  const pointing = new Pointing(field, taken);
  return () => pointing.leave();
}

/** A page that changes is looked at again, but not more often than this, in milliseconds. */
const patience = 300;

class Pointing {
  readonly #end = new AbortController();
  readonly #before = document.activeElement;
  readonly #frame: PointerFrame;
  readonly #ears: InPlaceOfPage;
  readonly #observer = new MutationObserver((records) => this.#onChange(records));
  #choices: Choices;
  #current: Choice | undefined;
  #lookedAt = performance.now();
  #changed = false;

  constructor(
    readonly field: TaughtField,
    readonly taken: (pointed: PointedAt) => void,
  ) {
    this.#choices = new Choices(field, document);
    this.#frame = drawPointerFrame(request(field), () => this.leave());
    const gestures = {
      move: (x: number, y: number) => this.#lookAt(x, y),
      press: (x: number, y: number) => {
        this.#lookAt(x, y);
        this.#take();
      },
      key: (event: KeyboardEvent) => this.#onKey(event),
      moved: () => this.#redraw(),
      gone: () => this.leave(),
    };
    this.#ears = new InPlaceOfPage(this.#frame.host, gestures, this.#end.signal);
    this.#ears.listenIn([document, ...this.#choices.frames]);
    this.#observer.observe(document, { subtree: true, childList: true, characterData: true });
  }

  leave(): void {
    if (this.#end.signal.aborted) return;
    this.#end.abort();
    this.#observer.disconnect();
    this.#frame.remove();
    const before = this.#before;
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  }

  #onChange(records: readonly MutationRecord[]): void {
    this.#changed ||= records.some(({ target }) => target !== document.documentElement);
    if (!this.#frame.host.isConnected) this.leave();
  }

  /** A page that moves on has other texts. */
  #refresh(): void {
    if (!this.#changed || performance.now() - this.#lookedAt < patience) return;
    this.#choices = new Choices(this.field, document);
    this.#lookedAt = performance.now();
    this.#changed = false;
    this.#current = undefined;
    this.#ears.listenIn(this.#choices.frames);
  }

  #lookAt(x: number, y: number): void {
    this.#refresh();
    const choice = this.#choices.at(x, y);
    if (choice && choice.candidate !== this.#current?.candidate) this.#show(choice);
  }

  #onKey({ key, shiftKey }: KeyboardEvent): void {
    if (key === 'Escape') this.leave();
    else if (key === 'Enter' || key === ' ') this.#take();
    else if (key === 'Tab') this.#walk(shiftKey ? -1 : 1);
    else if (arrows[key]) this.#walk(arrows[key]);
  }

  #walk(step: 1 | -1): void {
    this.#refresh();
    const next = this.#choices.beside(this.#current, step);
    next?.candidate.run.items[0]?.element.scrollIntoView({ block: 'center', inline: 'nearest' });
    this.#choices.moved();
    if (next) this.#show(next);
    else this.#frame.show(undefined, nothingOfThatShape);
  }

  #redraw(): void {
    this.#choices.moved();
    if (this.#current) this.#show(this.#current);
  }

  #show(choice: Choice): void {
    this.#current = choice;
    this.#frame.show(this.#choices.boxOf(choice.candidate), preview(choice.lesson, this.field));
  }

  #take(): void {
    if (this.#current?.lesson.kind !== 'take') return;
    const { value, label, rule } = this.#current.lesson;
    const { screen } = this.#choices;
    this.leave();
    this.taken({ field: this.field, value, label, screen, ...(rule && { rule }) });
  }
}

const arrows: Record<string, 1 | -1> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
