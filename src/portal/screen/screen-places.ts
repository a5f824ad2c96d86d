import type { Query } from '../tree/query';
import { once } from '../tree/once';
import { largeTexts } from './large-texts';
import { windowOf } from '../sight/reach';
import { textOfName } from './screen-words';
import type { Sight } from '../sight/sight';

/** A page as it is at one moment: how it looks, and what is on it. */
export interface Seen {
  sight: Sight;
  query: Query;
}

/** A kind of place on a page that can say which screen it is. */
export interface ScreenPlace {
  /** What the agent is told about where the name came from. */
  label: string;
  /** No comma in it but between selectors: each is asked for by itself. */
  selector: string;
  /** Only the first one that is seen, or the last one: of a trail of links the end is where one is. */
  take?: 'first' | 'last';
  /** Counted steps: "2 Income Details" is the second. */
  counted?: boolean;
  /** Only what stands before the first of these: a heading over tabs names what they are parts of. */
  before?: string;
  /** Only what the title says too. */
  titled?: boolean;
  /** Only the name of a screen that is known. */
  known?: boolean;
  /** Only one that is alone of its kind, on a page without a heading above it. */
  only?: boolean;
  /** By how large it is drawn, and not by what it is made of. */
  large?: boolean;
  /** What names a part of a screen here, and not the screen. */
  part?: RegExp;
}

const tabs = '[role=tab][aria-selected=true]:not(mat-step-header)';
/** A tab of that name is one of several on a screen that has a name of its own. */
const parts = /^(?:details?|summary|overview|general|info(?:rmation)?|notes|history|main|detalles|resumen)$/i;

/** Best first. Frameworks mark what is selected in their own ways; what they have in common comes first. */
export const screenPlaces: readonly ScreenPlace[] = [
  { label: 'page heading', selector: 'main h1,[role=main] h1' },
  { label: 'page heading', selector: 'h1,[role=heading][aria-level="1"]' },
  {
    label: 'page heading',
    selector:
      '[class*=page-header__title],[class*=page-title],[class*=pageTitle],[class*=page_title],[class*=heading-title],[class*=result-title],ion-title',
  },
  { label: 'page heading', titled: true, selector: 'h2,h3,h4,[role=heading],[class*=title i]' },
  {
    label: 'page heading',
    known: true,
    take: 'first',
    selector: 'h2,h3,h4,h5,[class*=title i]',
  },
  { label: 'page heading', known: true, only: true, selector: '[class*=card-header],[class*=panel-heading]' },
  {
    label: 'current step',
    counted: true,
    selector:
      '[aria-current=step],.usa-step-indicator__heading-text,.usa-step-indicator__segment--current,' +
      '.MuiStepLabel-label.Mui-active,mat-step-header[aria-selected=true] .mat-step-label,.ant-steps-item-active [class*=item-title],' +
      '.slds-path__item.slds-is-current,.slds-progress__item.slds-is-active,.step.active,.step.current,[class*=step] li.current,ol>li.current',
  },
  { label: 'page heading', only: true, selector: 'h2' },
  { label: 'page heading', large: true, selector: '' },
  {
    label: 'selected navigation',
    selector:
      '[aria-current=page]:not([class*=breadcrumb i] *):not([class*=breadcrumb i]),nav .active>a,nav li.active,.nav .active,nav .usa-current,' +
      // In a row of links the entry that is none.
      'nav li>b,nav li>strong,[id*=menu i] li>b,[id*=menu i] li>strong,[class*=menu i] li>b,[class*=menu i] li>strong,[class*=nav i] li>b,[class*=nav i] li>strong,' +
      '.slds-context-bar__item.slds-is-active,.slds-nav-vertical__item.slds-is-active',
  },
  { label: 'breadcrumb', take: 'last', selector: '[class*=breadcrumb i] li,[aria-label*=breadcrumb i] li' },
  { label: 'page heading', take: 'first', selector: 'h2,[role=heading][aria-level="2"]', before: tabs },
  { label: 'selected tab', selector: tabs, part: parts },
  { label: 'page heading', take: 'first', selector: 'main h2,[role=main] h2' },
  { label: 'page heading', take: 'first', selector: 'h2,[role=heading][aria-level="2"]' },
  { label: 'page heading', take: 'first', selector: 'form>fieldset>legend' },
  { label: 'selected tab', selector: tabs },
];

/** Weaker than the title and stronger than nothing: the steps on the way here, nearest first. */
export const wayHere = '[class*=breadcrumb i] li,[aria-label*=breadcrumb i] li';

/** Where nothing better is on the page: the title of its first section. */
export const firstSection: ScreenPlace = {
  label: 'page heading',
  take: 'first',
  part: parts,
  selector:
    'h3,h4,[role=heading],[class*=panel-title],[class*=applet-title],[class*=card-title],[class*=form-title],caption',
};

const eachDialog = ['dialog', '[role=dialog]', '[role=alertdialog]', '[aria-modal=true]'];
const dialogs = eachDialog.join(',');
/** What is beside the screen's own content. */
const asides = 'nav,aside,footer,[role=navigation],[role=complementary],[role=contentinfo]';
/** What comes and goes over a screen. */
const passing = '[class*=toast i],[class*=growl i],[class*=snack i],[role=alert]';
/** The heading of one of these names what is in it. */
const cards = '[class*=card i],[class*=tile i],[class*=widget i]';
const mostLookedAt = 20;

function withoutLater(elements: readonly Element[], root: ParentNode, { before }: ScreenPlace): Element[] {
  const some = elements.slice(0, mostLookedAt);
  const first = before === undefined ? undefined : root.querySelector(before);
  if (first === undefined) return some;
  return some.filter(
    (element) =>
      first !== null && element.compareDocumentPosition(first) === Node.DOCUMENT_POSITION_FOLLOWING,
  );
}

const selectorsOf = once(({ selector }: ScreenPlace) => selector.split(','));

function candidates(place: ScreenPlace, root: ParentNode, { sight, query }: Seen): Element[] {
  if (place.large) return largeTexts(root, sight).slice(0, mostLookedAt);
  return withoutLater(query.each(root, selectorsOf(place)), root, place);
}

/** True on a page with a heading of the highest rank. */
export function hasTitle(roots: readonly ParentNode[], sight: Sight): boolean {
  return roots.some((root) => [...root.querySelectorAll('h1')].some((heading) => sight.shows(heading)));
}

/** The texts of one kind of place that are seen; a dialog names no page, unless it is all that is looked at. */
export function textsAt(place: ScreenPlace, roots: readonly ParentNode[], seen: Seen): string[] {
  const { sight } = seen;
  const content = place.known ?? place.only ?? place.large;
  const elements = roots
    .flatMap((root) => candidates(place, root, seen))
    .filter((element) => sight.shows(element) && !(content && element.closest(asides)));
  const named = elements.filter((element) => {
    const dialog = element.closest(dialogs);
    return (!dialog || roots.includes(dialog)) && !element.closest(passing);
  });
  if (
    place.only &&
    (named.length !== 1 || (!place.known && named[0]?.closest(cards)) || hasTitle(roots, sight))
  )
    return [];
  return takenOf(named, place).map((element) => textOfName(element, sight, place.counted ?? false));
}

/** A dialog that leaves nothing of the page to see. */
export function dialogOverAll(roots: readonly ParentNode[], { sight, query }: Seen): Element | undefined {
  const all = roots.flatMap((root) => query.each(root, eachDialog).slice(0, mostLookedAt));
  return all.find((dialog) => isOverAll(dialog, sight) && sight.shows(dialog));
}

function takenOf(elements: readonly Element[], { take, titled, large }: ScreenPlace): readonly Element[] {
  if (take === 'last') return elements.slice(-1);
  return elements.slice(0, take === 'first' ? 1 : (titled ?? large) ? mostLookedAt : 3);
}

/** By itself, or with what is laid between it and the page. */
function isOverAll(dialog: Element, sight: Sight): boolean {
  const beside = [...(dialog.parentElement?.children ?? [])].slice(0, mostLookedAt);
  return coversAll(dialog, sight) || beside.some((layer) => isBackdrop(layer) && coversAll(layer, sight));
}

function isBackdrop(layer: Element): boolean {
  return layer.textContent.trim() === '' && !layer.shadowRoot;
}

function coversAll(dialog: Element, sight: Sight): boolean {
  const box = sight.box(dialog);
  if (!box || !sight.look(dialog).isOpaque) return false;
  // A scroll bar may be left beside it.
  const { innerWidth, innerHeight } = windowOf(dialog);
  return box.left <= 1 && box.top <= 1 && box.right >= innerWidth - 20 && box.bottom >= innerHeight - 1;
}
