import { findEach } from './query';
import { textOfName } from './screen-words';
import type { Sight } from './sight';

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
      '[class*=page-header__title],[class*=page-title],[class*=pageTitle],[class*=page_title],[class*=heading-title],ion-title',
  },
  {
    label: 'current step',
    counted: true,
    selector:
      '[aria-current=step],.usa-step-indicator__heading-text,.usa-step-indicator__segment--current,' +
      '.MuiStepLabel-label.Mui-active,mat-step-header[aria-selected=true] .mat-step-label,.ant-steps-item-active [class*=item-title],' +
      '.slds-path__item.slds-is-current,.slds-progress__item.slds-is-active,.step.active,.step.current,[class*=step] li.current,ol>li.current',
  },
  {
    label: 'selected navigation',
    selector:
      '[aria-current=page]:not([class*=breadcrumb i] *):not([class*=breadcrumb i]),nav .active>a,nav li.active,.nav .active,nav .usa-current,' +
      '.slds-context-bar__item.slds-is-active,.slds-nav-vertical__item.slds-is-active',
  },
  { label: 'breadcrumb', take: 'last', selector: '[class*=breadcrumb i] li,[aria-label*=breadcrumb i] li' },
  { label: 'selected tab', selector: tabs, part: parts },
  { label: 'page heading', take: 'first', selector: 'main h2,[role=main] h2' },
  { label: 'page heading', take: 'first', selector: 'h2,[role=heading][aria-level="2"]' },
  { label: 'page heading', take: 'first', selector: 'form>fieldset>legend' },
  { label: 'selected tab', selector: tabs },
];

/** Weaker than the title and stronger than nothing: the steps on the way here, nearest first. */
export const wayHere = '[class*=breadcrumb i] li,[aria-label*=breadcrumb i] li';

const dialogs = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';
const mostLookedAt = 20;

/** The texts of one kind of place that are seen; a dialog over the page does not name the page. */
export function textsAt(place: ScreenPlace, roots: readonly ParentNode[], sight: Sight): string[] {
  const elements = roots
    .flatMap((root) => findEach(root, place.selector.split(',')).slice(0, mostLookedAt))
    .filter((element) => !element.closest(dialogs) && sight.shows(element));
  const taken =
    place.take === 'first'
      ? elements.slice(0, 1)
      : place.take === 'last'
        ? elements.slice(-1)
        : elements.slice(0, 3);
  return taken.map((element) => textOfName(element, sight, place.counted ?? false));
}
