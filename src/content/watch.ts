import { shadowOf } from '../portal/tree/composed-tree';
import { customElementsIn } from '../portal/tree/custom-elements';
import { errorPlaces } from '../portal/errors/error-shapes';
import { whenIdle } from './idle';
import type { Lifetime } from './lifetime';

/** How long changes are gathered before anybody looks at them. */
const gathering = 250;
/** More changed elements than this in one gathering are a page being drawn; the look at the whole page follows. */
const mostChanged = 300;
const mostRoots = 500;
/** More records than this in one gathering are a page that changes all the time. */
const mostRecords = 20;
/** Milliseconds: a look at the whole page that takes longer costs more than hearing of every change. */
const shortLook = 2.5;
/** What comes, and what is shown or hidden by its looks. */
const watched: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

/**
 * Looks at what is added to the page, a few times a second at most and never while nobody sees it,
 * because a toast is gone after five seconds, long before anyone opens the popup.
 */
export class PageWatch {
  #lastChange = -Infinity;
  /** How many changes were told since the last look. */
  #records = 0;
  /** Nothing is observed until the next look, which is at the whole page. */
  #away = false;
  #wholeLookTook = 0;
  readonly #roots = new Set<ParentNode>();
  readonly #changed = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #observer = new MutationObserver((records) => {
    this.#lastChange = performance.now();
    this.#records += records.length;
    // For each change that is observed the browser writes a record, and that costs more than all we do with it. An error
    // is noted if it is there when somebody looks, so nothing is lost by not hearing of the changes before.
    if (this.#records > mostRecords && this.#wholeLookTook < shortLook) this.#lookAway();
    else for (const record of records) gather(record, this.#changed);
    this.#timer ??= setTimeout(() => whenIdle(this.#flush), gathering);
  });

  /** `look` is given what came, or everything where that is too much. */
  constructor(
    readonly life: Lifetime,
    readonly look: (changed: ParentNode[]) => void,
  ) {
    document.addEventListener('visibilitychange', this.#onVisibility);
    life.onEnd(() => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
      document.removeEventListener('visibilitychange', this.#onVisibility);
    });
    if (!document.hidden) this.#start();
  }

  /** When the page changed last, by `performance.now()`. */
  get lastChange(): number {
    return this.#away ? performance.now() : this.#lastChange;
  }

  /** The shadow roots of custom elements that are on the page. */
  shadows(): ParentNode[] {
    return [...this.#roots].slice(1).filter((root) => root.isConnected);
  }

  #start(): void {
    this.#roots.clear();
    this.#away = false;
    this.#observe(document.documentElement);
    whenIdle(() => {
      if (!this.life.alive() || document.hidden) return;
      this.#enter(document.documentElement);
      this.look([...this.#roots]);
    });
  }

  readonly #onVisibility = () => {
    if (!this.life.alive()) return;
    if (document.hidden) this.#observer.disconnect();
    else this.#start();
  };

  readonly #flush = () => {
    this.#timer = undefined;
    this.#records = 0;
    if (!this.life.alive()) return;
    if (this.#away) this.#lookAtAll();
    else this.#lookAtChanged();
  };

  #lookAway(): void {
    this.#away = true;
    this.#observer.disconnect();
    this.#changed.clear();
  }

  #lookAtAll(): void {
    const start = performance.now();
    this.#away = false;
    forgetGone(this.#roots);
    for (const root of [...this.#roots]) {
      if (!document.hidden) this.#observer.observe(root, watched);
      this.#enter(root);
    }
    this.look([...this.#roots]);
    this.#wholeLookTook = performance.now() - start;
  }

  #lookAtChanged(): void {
    // The first looks take longer than later ones, and pages become smaller: some time it is tried again.
    this.#wholeLookTook *= 0.9;
    const elements = [...this.#changed].filter((element) => element.isConnected);
    this.#changed.clear();
    forgetGone(this.#roots);
    const known = this.#roots.size;
    for (const element of elements) this.#enter(element);
    // A toast can come as a component whose root was filled before anybody could observe it.
    const filled = [...this.#roots].slice(known);
    this.look(elements.length < mostChanged ? [...elements, ...filled] : [...this.#roots]);
  }

  /** Changes inside a shadow root are told only to those who observe that root. */
  #enter(place: ParentNode): void {
    for (const element of customElementsIn(place)) {
      const shadow = shadowOf(element, element.localName);
      if (shadow && this.#observe(shadow)) this.#enter(shadow);
    }
  }

  /** False for a root that is observed already, or one too many. */
  #observe(root: ParentNode): boolean {
    if (this.#roots.size >= mostRoots || this.#roots.has(root)) return false;
    this.#roots.add(root);
    this.#observer.observe(root, watched);
    return true;
  }
}

/** Roots that went with their screen: kept, they would hold the screen, and after an hour there would be no room for new ones. */
function forgetGone(roots: Set<ParentNode>): void {
  for (const root of roots) if (!root.isConnected) roots.delete(root);
}

/** Keeps the elements that came, and those in an error's place whose looks changed. */
function gather(record: MutationRecord, changed: Set<Element>): void {
  if (changed.size >= mostChanged) return;
  if (record.type === 'attributes') {
    const element = record.target as Element;
    if (element.matches(errorPlaces)) changed.add(element);
    return;
  }
  // What changes all the time changes in one place: to ask such a record for its nodes costs more than all else here.
  if (changed.has(record.target as Element)) return;
  for (const node of record.addedNodes) {
    if (node.nodeType === 1) changed.add(node as Element);
    else if (record.target.nodeType === 1) changed.add(record.target as Element);
  }
}
