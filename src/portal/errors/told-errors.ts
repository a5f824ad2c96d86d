import { folded } from '../tree/clean-text';
import { isInside } from '../tree/composed-tree';
import { textOf } from '../texts/run-places';
import type { Run, Runs } from '../texts/runs';
import { alarmAround, isAlarming } from './alarming';
import { isReminder, isReport, saysFault, sessionWords } from './error-words';
import { errorReference } from './error-shapes';
import { describe, shownText, type PlacedError } from './errors';
import { mayTellTrouble, saysFailure } from './failure-words';

const longest = 400;
const most = 300;
/** When a failure was is no day that something is due. */
const dates = /\d[\d/.:-]*\d/g;
/** What a case or a payment in a table is. */
const states = /\b(?:terminated|denied|closed|cancell?ed|pending|expired|inactive|overdue)\b/i;
/** What can be pressed, names something, or stands around the page. */
const notTold =
  'a,button,nav,footer,th,option,summary,label,dt,legend,[role=button],[role=link],[role=tab],[role=menuitem],[role=navigation],[role=columnheader]';

/**
 * Errors that no place and no mark gives away, as hand-made pages show them: a text that says outright that something
 * failed, one that tells of trouble and looks like an alarm, or a red one behind a field. `known`: errors found already,
 * whose texts are not looked at again.
 */
export function toldErrors(runs: Runs, known: readonly PlacedError[]): PlacedError[] {
  const found: PlacedError[] = [];
  const taken = known.map(({ element }) => element);
  let last: Run | undefined;
  for (const { run, element } of candidates(runs)) {
    if (taken.some((other) => isInside(element, other)) || !isTold(run, element, runs)) continue;
    const box = messageBox(element, runs);
    if (box) taken.push(box);
    const text = box ? shownText(box, runs.sight) : [textOf(run), ...referenceAfter(run, runs)].join(' ');
    const before = found.at(-1);
    // The lines of one list are one error.
    if (before && run.first - 1 === last?.last && before.error.text.length < longest)
      before.error = describe('summary', `${before.error.text} ${text}`);
    else found.push({ element, error: describe(kindOf(run, text, runs), text) });
    last = run;
  }
  return found;
}

/** Texts with a word of trouble in them, and those right behind a field, in the page's order. */
function candidates(runs: Runs): { run: Run; element: Element }[] {
  const found = new Map<Run, Element>();
  for (const { run, item } of runs.mentioning(mayTellTrouble, longest)) {
    if (found.size >= most) break;
    if (!found.has(run)) found.set(run, item.element);
  }
  for (const [i, item] of runs.items.entries()) {
    if (found.size >= 2 * most) break;
    const next = runs.items[i + 1];
    const run = item.control && next && !next.control ? runs.at(i + 1) : undefined;
    if (next && run && !found.has(run)) found.set(run, next.element);
  }
  return [...found].map(([run, element]) => ({ run, element })).sort((a, b) => a.run.first - b.run.first);
}

function isTold(run: Run, element: Element, runs: Runs): boolean {
  const text = textOf(run);
  if (text.length < 8 || text.length > longest || !isReport(text) || runs.closest(element, notTold))
    return false;
  const fails = saysFailure(folded(text)) && !isReminder(text.replace(dates, '')) && !isInList(element, runs);
  if (
    !fails &&
    (!isSentence(text) ||
      (isInList(element, runs) && states.test(text)) ||
      isReminder(text) ||
      !isAlarming(element, text, runs.sight))
  )
    return false;
  return (fails || saysFault(text) || isBehindField(run, runs)) && runs.isSeen(run);
}

/** The subject of a message or a ticket, in a table of them. */
function isInList(element: Element, runs: Runs): boolean {
  const cell = runs.closest(element, 'td,[role=cell],[role=gridcell]');
  return cell?.closest('table,[role=grid],[role=table]')?.querySelector('th,[role=columnheader]') != null;
}

/** Red words right behind a field are about what stands in it, whatever they say. */
function isBehindField({ first }: Run, { items }: Runs): boolean {
  return items[first - 1]?.control ?? false;
}

/** Not a state of something ("Not Eligible"): it goes on, or ends, or tells what to do. */
function isSentence(text: string): boolean {
  return (
    /\p{L}[.!]/u.test(text) ||
    /^\W*(?:invalid|missing|please|enter|select|choose) \p{L}/iu.test(text) ||
    (text.match(/\p{L}+/gu) ?? []).length > 3
  );
}

function kindOf(run: Run, text: string, runs: Runs): 'session' | 'field' | 'summary' {
  if (sessionWords.test(text)) return 'session';
  return isBehindField(run, runs) ? 'field' : 'summary';
}

/** A red box with more than one line is one message, unless there is something to fill in. */
function messageBox(element: Element, { sight }: Runs): Element | undefined {
  const box = alarmAround(element, sight);
  return box && box !== element && !box.querySelector('input,select,textarea,table') ? box : undefined;
}

/** The number to tell the help desk may stand in a line of its own below. */
function referenceAfter(run: Run, runs: Runs): string[] {
  const next = runs.beside(run, 1);
  return next && !next.control && next.text.length < 200 && errorReference.test(next.text)
    ? [textOf(next)]
    : [];
}
