import type { FoundValue } from '../domain/page-reading';
import { seenText } from './clean-text';
import { knownScreens, siteNames, wordsOfScreens } from './screens';
import type { Sight } from './sight';

/** A place on a page that can say which screen it is; best first. */
interface Source {
  label: string;
  texts: (document: Document, sight: Sight) => string[];
}

const sources: readonly Source[] = [
  {
    label: 'page heading',
    texts: (page, sight) => shown(page, 'main h1,[role=main] h1,h1,[role=heading][aria-level="1"]', sight),
  },
  {
    label: 'selected navigation',
    texts: (page, sight) =>
      shown(
        page,
        '[aria-current=page]:not([class*=breadcrumb] *),nav .active>a,nav li.active,.nav .active',
        sight,
      ),
  },
  {
    label: 'current step',
    texts: (page, sight) =>
      shown(page, '[aria-current=step],.usa-step-indicator__segment--current,.step.active', sight),
  },
  {
    label: 'breadcrumb',
    texts: (page, sight) =>
      shown(page, '[class*=breadcrumb] li:last-child,[aria-label*=readcrumb] li:last-child', sight),
  },
  {
    label: 'page heading',
    texts: (page, sight) => shown(page, 'main h2,[role=main] h2,h2', sight).slice(0, 1),
  },
  { label: 'page title', texts: (page) => page.title.split(/\s[|–—-]\s|[|·»:]/) },
  { label: 'page address', texts: (page) => [fromAddress(page.location.pathname)] },
];

/** The screen's name as an agent would say it, and where it was read; never the site's, a client's, or a number. */
export function screenName(document: Document, sight: Sight): FoundValue | undefined {
  const candidates = sources.flatMap(({ label, texts }) =>
    texts(document, sight).map((text) => ({ label, value: withoutNumbers(text) })),
  );
  const usable = candidates.filter(({ value }) => isName(value));
  return (
    usable.find(({ value }) => knownScreens.has(value.toLowerCase())) ??
    usable.find(({ value }) => soundsLikeScreen(value))
  );
}

function shown(document: Document, selector: string, sight: Sight): string[] {
  const elements = [...document.querySelectorAll(selector)]
    .slice(0, 20)
    .filter((element) => sight.shows(element));
  return elements.slice(0, 3).map((element) => seenText(element.textContent).trim());
}

/** "Income Summary - Case #123456789" is the screen "Income Summary". */
function withoutNumbers(text: string): string {
  const plain = seenText(text).trim();
  const named = plain.replace(
    /[\s,:(–—-]*\b(?:for\s+)?(?:case|application|caso|solicitud)[\s#:a-zº.]*\d[\d\s-]*\)?/gi,
    '',
  );
  return named.replace(/^[\s:–—-]+|[\s:*–—-]+$/g, '');
}

function isName(value: string): boolean {
  return value.length > 2 && value.length < 80 && !/\d{3}|[<>{}@]/.test(value) && !siteNames.test(value);
}

/** Two or three capital words can be a client; a screen is named with the words screens are named with. */
function soundsLikeScreen(value: string): boolean {
  const words = value.toLowerCase().match(/\p{L}+/gu) ?? [];
  const couldBePerson = words.length < 5 && /^(?:\p{Lu}[\p{L}'.-]*,?\s*)+$/u.test(value);
  return !couldBePerson || words.some((word) => wordsOfScreens.has(word));
}

function fromAddress(path: string): string {
  const last =
    path
      .split('/')
      .filter((part) => /^[a-z][a-z-]*$/i.test(part) && part !== 's')
      .at(-1) ?? '';
  const words = last.replace(/([a-z])([A-Z])/g, '$1 $2').split(/[\s-]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
}
