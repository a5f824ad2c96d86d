import { shadowOf } from '../portal/composed-tree';
import { customElementsIn } from '../portal/custom-elements';
import { errorPlaces } from '../portal/error-shapes';
import type { Lifetime } from './lifetime';

/** How long changes are gathered before anybody looks at them. */
const gathering = 250;
/** More changed elements than this in one gathering are a page being drawn; the look at the whole page follows. */
const mostChanged = 300;
const mostRoots = 500;
/** What comes, and what is shown or hidden by its looks. */
const watched: MutationObserverInit = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

/** What the watch knows of the page. */
export interface PageWatch {
  /** When the page changed last, by `performance.now()`. */
  lastChange: number;
  /** The shadow roots of custom elements that are on the page. */
  shadows(): ParentNode[];
}

/**
 * Looks at what is added to the page, a few times a second at most and never while nobody sees it,
 * because a toast is gone after five seconds, long before anyone opens the popup.
 */
export function watchPage(life: Lifetime, look: (changed: ParentNode[]) => void): PageWatch {
  const roots = new Set<ParentNode>();
  const watch: PageWatch = {
    lastChange: -Infinity,
    shadows: () => [...roots].slice(1).filter((root) => root.isConnected),
  };
  const changed = new Set<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver((records) => {
    watch.lastChange = performance.now();
    for (const record of records) gather(record, changed);
    timer ??= setTimeout(flush, gathering);
  });
  const observe = (root: ParentNode) => {
    if (roots.size >= mostRoots || roots.has(root)) return;
    roots.add(root);
    observer.observe(root, watched);
    enter(root);
  };
  // Changes inside a shadow root are told only to those who observe that root.
  const enter = (place: ParentNode) => {
    for (const element of customElementsIn(place)) {
      const shadow = shadowOf(element, element.localName);
      if (shadow) observe(shadow);
    }
  };
  const flush = () => {
    timer = undefined;
    if (!life.alive()) return;
    const elements = [...changed].filter((element) => element.isConnected);
    changed.clear();
    forgetGone(roots);
    const known = roots.size;
    for (const element of elements) enter(element);
    // A toast can come as a component whose root was filled before anybody could observe it.
    const filled = [...roots].slice(known);
    look(elements.length < mostChanged ? [...elements, ...filled] : [...roots]);
  };
  const start = () => {
    roots.clear();
    observe(document.documentElement);
    look([...roots]);
  };
  const onVisibility = () => {
    if (!life.alive()) return;
    if (document.hidden) observer.disconnect();
    else start();
  };
  document.addEventListener('visibilitychange', onVisibility);
  life.onEnd(() => {
    observer.disconnect();
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onVisibility);
  });
  if (!document.hidden) setTimeout(start, 0);
  return watch;
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
