import { seenText } from '../tree/clean-text';
import { closestAround } from '../tree/composed-tree';
import { referencedTexts } from './named-by';
import { elementOf } from '../texts/run-places';
import type { Owner } from '../texts/owner';
import type { Run, Runs } from '../texts/runs';
import { verdictOf, verdictOfText } from './texts-in';
import { tickBoxes } from './unchosen';

const choices = 'label,[role=radio],[role=option],[role=menuitemradio]';
const groups = 'fieldset,[role=radiogroup],[role=group],[role=listbox]';

/** A choice among several that says nothing but a number: the name of the whole group names each of them. */
export function namedByGroup(run: Run, runs: Runs): Owner | undefined {
  if (run.control || /\p{L}/u.test(run.text)) return undefined;
  const choice = closestAround(elementOf(run), choices);
  if (!choice || (choice.localName === 'label' && !isOfBox(choice as HTMLLabelElement))) return undefined;
  const group = closestAround(choice, groups);
  const legend = group?.querySelector(':scope > legend');
  const verdict =
    (legend && verdictOf(legend, runs.sight)) ??
    (group && verdictOfText(referencedTexts(group, 'aria-labelledby', runs.sight).join(' '))) ??
    verdictOfText(seenText(group?.getAttribute('aria-label') ?? '').trim());
  return typeof verdict === 'object' ? verdict : undefined;
}

function isOfBox({ control }: HTMLLabelElement): boolean {
  return control?.matches(tickBoxes) ?? false;
}
