import { parentOf } from '../tree/composed-tree';
import type { FoundNumber } from './find-numbers';
import { elementOf } from '../texts/run-places';
import type { Runs } from '../texts/runs';

const dialogs = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true],.modal.in,.modal.show';
const behind = '[aria-hidden=true],[inert]';

/**
 * What stands in front. A dialog that shows a case speaks for the screen; one that shows none (a question, an error)
 * leaves the page under it in charge. Parts of the page put away from everybody count only while a dialog covers them.
 */
export function inFront(
  found: readonly FoundNumber[],
  roots: readonly ParentNode[],
  runs: Runs,
): FoundNumber[] {
  let covered: boolean | undefined;
  // Looking for dialogs goes through the whole page; mostly nothing is put away, and nobody needs to know.
  const isCovered = () => (covered ??= hasDialog(roots, runs.sight));
  const present = found.filter((number) => !isPutAway(number, runs) || isCovered());
  const inDialog = present.filter((number) => runs.closest(elementOf(number.run), dialogs));
  if (inDialog.length === 0) return present;
  const ofPage = present.filter((number) => !inDialog.includes(number));
  const cases = inDialog.filter((number) => number.kind === 'case').map((number) => number.value);
  // The same case in dialog and page: the page's application number is about it too.
  const same =
    cases.length > 0 &&
    cases.every((value) => ofPage.some((number) => number.kind === 'case' && number.value === value));
  if (cases.length > 0 && !same) return inDialog;
  const kinds = new Set(inDialog.map((number) => number.kind));
  return [...inDialog, ...ofPage.filter((number) => !kinds.has(number.kind))];
}

function hasDialog(roots: readonly ParentNode[], sight: Runs['sight']): boolean {
  return roots.some((root) => [...root.querySelectorAll(dialogs)].some((dialog) => sight.drawn(dialog)));
}

/** A whole view taken from assistive technology is a view that is not there; a single value is a doubled text. */
function isPutAway({ run }: FoundNumber, runs: Runs): boolean {
  for (let at = runs.closest(elementOf(run), behind); at; at = parentOf(at)) {
    if (
      at.matches(behind) &&
      (at.textContent.trim().length > 40 || at.hasAttribute('inert')) &&
      runs.sight.drawn(at)
    )
      return true;
  }
  return false;
}
