import { folded, seenText } from '../tree/clean-text';
import { closestAround } from '../tree/composed-tree';
import { kindOfLabel, namesAnother } from './labels';
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
  if (run.control || /\p{L}/u.test(run.text.replace(/ ?(?:\([^()]*\)|[–—-] .*)$/, ''))) return undefined;
  const choice = closestAround(elementOf(run), choices);
  if (!choice || (choice.localName === 'label' && !isOfBox(choice as HTMLLabelElement))) return undefined;
  const group = closestAround(choice, groups);
  const legend = group?.querySelector(':scope > legend');
  const verdict =
    (legend && (kindAskedFor(seenText(legend.textContent).trim()) ?? verdictOf(legend, runs.sight))) ??
    (group && verdictOfText(referencedTexts(group, 'aria-labelledby', runs.sight).join(' '))) ??
    verdictOfText(seenText(group?.getAttribute('aria-label') ?? '').trim());
  return typeof verdict === 'object' ? verdict : undefined;
}

/** "Which case would you like to change?", over nothing but numbers. */
const asksWhich =
  /^\W*(?:please )?(?:which|choose|select|pick|elija|seleccione|escoja|cual(?: es)?|que)(?: (?:one|of|the|an?|your|these|una?|el|la|los|las|sus?|de))* (cases?|applications?|casos?|solicitud(?:es)?)(?=\W*$| (?:to|do|does|did|would|will|is|are|should|you|your|we|this|that|for|has|have|needs?|quiere|desea|para|es)(?!\p{L}))/u;

function kindAskedFor(legend: string): Owner | undefined {
  const [, name = ''] = asksWhich.exec(folded(legend)) ?? [];
  const kind =
    name === '' || namesAnother(legend)
      ? undefined
      : (kindOfLabel(name.replace(/e?s$/, ''), true) ?? kindOfLabel(name, true));
  return kind && { kind, label: legend };
}

function isOfBox({ control }: HTMLLabelElement): boolean {
  return control?.matches(tickBoxes) ?? false;
}
