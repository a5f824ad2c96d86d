import type { NumberKind } from '../texts/owner';
import { isPlural } from './labels';
import { namedAsList } from './named-in-sentence';
import { nineDigitSpots } from '../texts/number-shape';
import type { Verdict } from '../texts/owner';
import { branchOf, elementOf, rowsApart, textOf } from '../texts/run-places';
import type { Run, Runs } from '../texts/runs';
import { tickBoxes } from './unchosen';

/** One of several list entries: only a label for several numbers is theirs. */
export function isOneOfList(run: Run, runs: Runs): boolean {
  const entry = runs.closest(elementOf(run), 'li');
  return (
    entry?.textContent.trim() === textOf(run) &&
    entry.parentElement !== null &&
    entry.parentElement.children.length > 1
  );
}

/** "Case Numbers" owns each number of the list that follows. */
export function inheritedFrom(previous: Run, run: Run, meeting: Element, runs: Runs): Verdict {
  const [spot] = nineDigitSpots(previous.text);
  const [first, second] = [previous, run].map((one) => branchOf(elementOf(one), meeting));
  if (
    spot?.digits.length !== previous.text.replace(/\D/g, '').length ||
    first?.localName !== second?.localName ||
    meeting.matches(rowsApart)
  )
    return undefined;
  const owner = runs.owners.get(previous);
  return owner && (isPlural(owner.label) || [first, second].every(isChoice)) ? owner : undefined;
}

/** "Your cases" as the heading of a list of nothing but numbers. */
export function kindOfListUnder(heading: Run, run: Run, runs: Runs): NumberKind | undefined {
  const owner = namedAsList(heading.text);
  return owner &&
    runs.closest(elementOf(heading), 'h1,h2,h3,h4,h5,h6,[role=heading]') &&
    isOneOfList(run, runs)
    ? owner.kind
    : undefined;
}

/** One number of several to choose from: the name over the first is over all of them. */
function isChoice(box: Element | undefined): boolean {
  return box?.localName === 'label' && box.querySelector(tickBoxes) !== null;
}
