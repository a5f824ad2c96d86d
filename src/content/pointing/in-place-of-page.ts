import { frameOffset } from './choices';

/** What the agent does with mouse and keys while pointing, in the coordinates of the top window. */
export interface Gestures {
  move: (x: number, y: number) => void;
  press: (x: number, y: number) => void;
  key: (event: KeyboardEvent) => void;
  /** Something scrolled or changed its size. */
  moved: () => void;
  /** The page goes away. */
  gone: () => void;
}

const presses = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'contextmenu',
  'touchstart',
];

/**
 * Hears the mouse and the keys in place of the page, which gets none of them, until `signal` ends it. Events of `ours`
 * are left alone. A document is listened to once, however often it is named.
 */
export class InPlaceOfPage {
  readonly #heard = new WeakSet<Document>();

  constructor(
    readonly ours: HTMLElement,
    readonly gestures: Gestures,
    readonly signal: AbortSignal,
  ) {}

  listenIn(documents: readonly Document[]): void {
    for (const one of documents) {
      if (one.defaultView && !this.#heard.has(one)) this.#listen(one.defaultView);
      this.#heard.add(one);
    }
  }

  #listen(view: Window): void {
    const options = { capture: true, signal: this.signal };
    const { gestures } = this;
    view.addEventListener('keydown', (event) => this.#key(event), options);
    for (const name of ['keyup', 'keypress']) view.addEventListener(name, stop, options);
    view.addEventListener('mousemove', (event) => this.#at(event, gestures.move), options);
    for (const name of presses) {
      const press = (event: Event) => this.#press(event as MouseEvent); // all of these are, or have none of its fields used
      view.addEventListener(name, press, { ...options, passive: false });
    }
    for (const name of ['scroll', 'resize']) view.addEventListener(name, gestures.moved, options);
    view.addEventListener('pagehide', gestures.gone, options);
  }

  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return; // the browser's own
    stop(event);
    this.gestures.key(event);
  }

  #press(event: MouseEvent): void {
    if (event.target === this.ours) return;
    stop(event);
    if (event.type === 'click') this.#at(event, this.gestures.press);
  }

  #at(event: MouseEvent, gesture: (x: number, y: number) => void): void {
    if (event.target === this.ours) return;
    const shift = frameOffset(event.view ?? window);
    gesture(event.clientX + shift.x, event.clientY + shift.y);
  }
}

/** The page must not hear it. */
function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
