import { storeSentences } from '../words';
import type { BackupNews } from './use-backups';
import { counted } from './words';

/** What came of a backup, in one sentence. */
export function backupSentence(news: BackupNews): string {
  switch (news.kind) {
    case 'checked':
      return `The backup is good: ${counted(news.records, 'record')} read back and checked.`;
    case 'saved':
      return 'The backup goes to your Downloads.';
    case 'password-set':
      return 'The password is set. Write it down and keep it away from this computer.';
    case 'needs-password':
      return 'No backup made: choose a password for backup files first.';
    case 'not-allowed':
      return 'No backup made: the browser was not allowed to write to the folder.';
    case 'not-written':
      return 'No backup made: the folder could not be written to. Is it still there, with space left?';
    case 'other-file':
      return 'This is not the backup that was just made, or it is damaged. Choose it again, or save a new one.';
    case 'failed':
      return storeSentences[news.reason];
  }
}
