import type { FileRefusal, PslFile } from '../../storage/files/read-file';
import { counted } from '../copies/words';

/** Why nothing of a file can be used. */
export const refusalSentences: Record<FileRefusal, string> = {
  'too-large': 'Nothing brought in: the file is larger than any file of PSL Companion.',
  'not-ours': 'Nothing brought in: this is not a file of PSL Companion.',
  newer: 'Nothing brought in: the file was written by a newer version. Update PSL Companion first.',
  damaged: 'Nothing brought in: the beginning of the file is damaged, and the keys in it with it.',
  'too-many': 'Nothing brought in: the file has more records than PSL Companion ever writes.',
};

/** What is wrong with a file that can be used in part, and where; empty when it is whole. */
export function faultSentence({ fault, records }: PslFile): string {
  if (!fault) return '';
  if (fault.kind === 'cut-off')
    return `The file is cut off after ${counted(fault.after, 'record')}. What comes before can be brought in.`;
  return fault.after < records
    ? `The file is damaged after ${counted(fault.after, 'record')}. The rest can be brought in.`
    : 'The file is not as it was written. What can be read can be brought in.';
}
