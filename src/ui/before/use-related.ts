import { useEffect, useMemo, useState } from 'preact/hooks';
import { caseKey } from '../../domain/case-number';
import { errorKey } from '../../domain/error-key';
import type { IssueFile } from '../../domain/issue';
import { relatedTo, type IssueMark, type Related } from '../../domain/related';
import { getIssue } from '../../storage/issues';
import type { Store } from '../../storage/opening';
import { useMarks } from './use-marks';

/** What earlier issues have to do with this one, and the open ones of the same case themselves. */
export interface Found {
  related: Related;
  open: IssueFile[];
}

/** More would push the packet off the screen. */
const shown = 2;

/** Looks through the saved issues for a case and an error; undefined until there is an answer. */
export function useRelated(
  store: Store | undefined,
  caseNumber: string,
  error: string,
  except: string | undefined,
): Found | undefined {
  const marks = useMarks(store, caseKey(caseNumber), errorKey(error));
  const related = useMemo(
    () => marks && relatedTo(marks, { caseNumber, error, except }),
    [marks, caseNumber, error, except],
  );
  const ids = related?.open.slice(0, shown).join('|') ?? '';
  const open = useFiles(store, ids, marks);
  return related && { related, open };
}

/** Read again with the marks: a call saved in another window is a call of the issue. */
function useFiles(store: Store | undefined, ids: string, marks: IssueMark[] | undefined): IssueFile[] {
  const [files, setFiles] = useState<{ ids: string; files: IssueFile[] }>({ ids: '', files: [] });
  useEffect(() => {
    let gone = false;
    if (!store || ids === '') return undefined;
    void Promise.all(ids.split('|').map((id) => getIssue(store, id))).then((found) => {
      if (!gone) setFiles({ ids, files: found.flatMap((file) => (file.ok ? [file.value] : [])) });
    });
    return () => {
      gone = true;
    };
  }, [store, ids, marks]);
  return files.ids === ids ? files.files : [];
}
