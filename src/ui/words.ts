import type { StoreFailure } from '../storage/failure';

/** Every sentence shown for something that went wrong, in one table: what it means, then what to do. */
export const pageSentences = {
  reading: 'Reading the page…',
  outside:
    'This is not a portal page. Type the details yourself, or open kynect benefits or the Agent Portal.',
  'needs-reload': 'This page cannot be read yet. Refresh the page, or type the details yourself.',
  slow: 'The page is not answering. Type the details yourself, or try again.',
  unreadable: 'The page gave an answer that makes no sense. Type the details yourself.',
} as const;

const restart = 'Nothing saved before is touched. Copy what you typed, then restart the browser.';

export const storeSentences: Record<StoreFailure, string> = {
  blocked:
    'Another PSL Companion window is still open from before an update. Close it, then open this again.',
  'newer-version': 'Your tickets were saved by a newer version. Update PSL Companion to see them.',
  replaced: 'PSL Companion was updated. Close this window and open it again.',
  'private-window': 'This browser window keeps nothing. You can fill in and copy, but not save.',
  'low-space': 'Not saved: the disk is almost full. Free some space, then save again.',
  locked: 'Not saved: your tickets are locked.',
  'key-changed': 'Not saved: the protection of your tickets was being changed. Try again.',
  busy: 'Not saved: another window was saving the same ticket. Try again.',
  'too-long': 'Not saved: a text is too long. It is marked red.',
  'not-found': 'This ticket is not there any more.',
  unreadable: 'This ticket cannot be read. It is kept as it is.',
  'write-failed': `Not saved: the browser could not write to the disk. ${restart}`,
  'disk-full': `Your tickets could not be opened: the disk is full. Free some space. ${restart}`,
  'upgrade-failed': `An update of your tickets did not finish. ${restart}`,
  damaged: `Your tickets could not be opened. ${restart}`,
};
