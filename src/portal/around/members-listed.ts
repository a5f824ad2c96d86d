import type { FoundValue } from '../../domain/page-reading';
import { closestAround } from '../tree/composed-tree';
import { elementOf, textOf } from '../texts/run-places';
import type { Run } from '../texts/runs';
import { household, householdScreens, otherPeople } from './household-words';
import type { Layout } from './layout';
import { isPlan, personIn } from './names';
import { namingOf } from './naming';

const cards = 'li,[role=listitem],article,[class*=card],[class*=tile]';
const headings = 'h1,h2,h3,h4,h5,h6,[role=heading],legend,caption,summary';
const pressed = 'nav,header,footer,button,a,[role=button],[role=link],[role=tab],[role=navigation]';
/** A row of a table with a header says itself whose name stands in it. */
const headedTables = 'table:has(th),[role=grid],[role=table]:has([role=columnheader])';

/** What a list is of: the heading over it, and what rank that has. */
interface Title {
  text: string;
  level: number;
  /** Over members for certain, and not only on a screen that is mostly about them. */
  sure: boolean;
}

/** Lists, cards and lines under "Household members" or "Who needs coverage?", until the next heading that is nobody's name. */
export function* listedMembers(layout: Layout): Generator<FoundValue> {
  let title: Title | undefined;
  const entries = new Set<Element>();
  for (const run of layout.seen()) {
    const heading = closestAround(elementOf(run), headings) ?? lineOverList(run);
    if (heading) {
      const level = levelOf(heading);
      const name = personIn(run.text);
      const isCard = closestAround(heading, cards) !== null;
      if (title && name && !isPlan(name) && (level > title.level || (level === title.level && isCard)))
        yield { value: name, label: title.text };
      else title = titleFrom(textOf(run), level) ?? under(title, textOf(run), level);
      continue;
    }
    const name = title && (firstOfEntry(run, entries) ?? (title.sure ? lineOfName(run, layout) : undefined));
    if (title && name && !isPlan(name)) yield { value: name, label: title.text };
  }
}

/** What is left of a title under a heading of less rank: its entries, but for those of other people, and no bare lines. */
function under(title: Title | undefined, text: string, level: number): Title | undefined {
  const isOpen = title && level > title.level && !otherPeople.test(text);
  return isOpen ? { ...title, sure: false } : undefined;
}

function titleFrom(text: string, level: number): Title | undefined {
  if (text.length >= 80 || otherPeople.test(text)) return undefined;
  const sure = household.test(text);
  return sure || (level === 1 && householdScreens.test(text)) ? { text, level, sure } : undefined;
}

/** A line in bold letters, or a question, over a list. */
function lineOverList(run: Run): Element | null {
  if (!household.test(run.text)) return null;
  if (run.text.endsWith('?') && run.text.length < 60) return elementOf(run);
  const bold = closestAround(elementOf(run), 'b,strong');
  return bold?.textContent.trim() === textOf(run) && bold.parentElement?.textContent.trim() === textOf(run)
    ? bold
    : null;
}

/** The first text of a list entry or a card. */
function firstOfEntry(run: Run, entries: Set<Element>): string | undefined {
  const element = elementOf(run);
  const entry = closestAround(element, cards);
  if (!entry || entries.has(entry) || closestAround(element, `table,[role=grid],[role=table],${pressed}`))
    return undefined;
  entries.add(entry);
  return doctor.test(run.text) ? undefined : personIn(run.text);
}

const doctor = /^(?:dr|dra|doctor)\.? /i;

/** A text that is a name and nothing else, named by nothing that says it is somebody else's. */
function lineOfName(run: Run, layout: Layout): string | undefined {
  const text = textOf(run).replace(/^[^\p{L}]+/u, '');
  const name = run.control || doctor.test(text) ? undefined : personIn(text);
  if (!name || name.length < text.length - 12 || closestAround(elementOf(run), `${headedTables},${pressed}`))
    return undefined;
  return otherPeople.test(namingOf(run, layout)?.label ?? '') ? undefined : name;
}

function levelOf(heading: Element): number {
  return Number(/^h(\d)$/.exec(heading.localName)?.[1] ?? heading.getAttribute('aria-level') ?? 6);
}
