import type { StoreFailure } from '../../storage/failure';
import { storeSentences } from '../words';

/** Every sentence about pointing, learning and sending a copy to support that did not work. */
export const notLearned =
  'Taken for this call. Nothing was learned, because no label stands beside it that a page of another client would have too.';
export const notPointed = 'This page cannot be pointed at. Refresh the page, or type the value yourself.';
export const noShape = 'This page cannot be described now. Refresh the page and try again.';

/** Why a rule or the profile was not kept; storage's own words, which speak of tickets, would mislead. */
export function notKept(reason: StoreFailure): string {
  switch (reason) {
    case 'unreadable':
      return 'Not kept: your options cannot be read. Open the options first.';
    case 'not-found':
    case 'busy':
    case 'locked':
    case 'key-changed':
      return 'Not kept: another window was saving, or your options are locked. Try again.';
    case 'too-long':
      return 'Not kept: a text is too long.';
    case 'blocked':
    case 'newer-version':
    case 'replaced':
    case 'private-window':
    case 'low-space':
    case 'write-failed':
    case 'disk-full':
    case 'upgrade-failed':
    case 'damaged':
      return storeSentences[reason];
  }
}
