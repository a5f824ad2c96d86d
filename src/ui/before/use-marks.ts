import { useEffect, useRef, useState } from 'preact/hooks';
import { onAnnouncement } from '../../browser/announcements';
import type { IssueMark } from '../../domain/related';
import { readIssueMarks } from '../../storage/issue-marks';
import type { Store } from '../../storage/opening';

/**
 * The marks a case and an error (as caseKey and errorKey have them) can be looked up in; undefined until there is an
 * answer. While another text is typed those of the text before stay: nothing flickers, and what is not of the new text is
 * told apart by whoever looks.
 */
export function useMarks(
  store: Store | undefined,
  caseKey: string,
  errorKey: string,
): IssueMark[] | undefined {
  const [marks, setMarks] = useState<IssueMark[]>();
  const wanted = useRef({ caseKey, errorKey });
  wanted.current = { caseKey, errorKey };
  const look = useRef<() => void>(() => undefined);

  useEffect(() => {
    setMarks(undefined);
    if (!store) return undefined;
    const state = { gone: false, again: false };
    let looking: Promise<void> | undefined;
    const lookWhileWanted = async () => {
      while (state.again) {
        state.again = false;
        const answer = await readIssueMarks(store, () => !state.gone, wanted.current);
        if (state.gone) return;
        if (answer.ok) setMarks(answer.value);
      }
      looking = undefined;
    };
    // One after the other: the first can have to open every issue, and typing must not make it begin again and again.
    look.current = () => {
      state.again = true;
      looking ??= lookWhileWanted();
    };
    const stop = onAnnouncement((change) => {
      if (change === 'issues') look.current();
    });
    return () => {
      state.gone = true;
      stop();
    };
  }, [store]);

  useEffect(() => look.current(), [store, caseKey, errorKey]);
  return marks;
}
