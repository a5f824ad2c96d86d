import { useEffect, useMemo, useState } from 'preact/hooks';
import type { IssueSummary } from '../../domain/issue';
import { findIssues, searchWords } from '../../domain/search-text';
import { listIssuesById } from '../../storage/issues';
import { readSearchTexts } from '../../storage/search-texts';
import type { Store } from '../../storage/opening';
import { useIssuesRead } from '../use-issues-read';

/** More than anyone looks through; whoever sees so many types another letter. */
export const mostFound = 20;

export type Search =
  /** Nothing was typed. */
  | { kind: 'none' }
  /** The tickets are being opened for it. */
  | { kind: 'reading' }
  | { kind: 'found'; issues: IssueSummary[] };

/**
 * Looks through all issues at every letter. They are read once, when the field is entered (`wanted`), and again when one
 * was changed; what is in memory goes with the surface, and so with every lock.
 */
export function useSearch(store: Store, typed: string, wanted: boolean): Search {
  const texts = useIssuesRead(wanted ? store : undefined, readSearchTexts);
  const words = useMemo(() => searchWords(typed), [typed]);
  const ids = useMemo(() => texts && words.length > 0 && findIssues(texts, words, mostFound), [texts, words]);
  const [found, setFound] = useState<IssueSummary[]>();
  useEffect(() => {
    if (!ids) {
      setFound(undefined);
      return undefined;
    }
    let overtaken = false;
    void listIssuesById(store, ids).then((issues) => {
      if (!overtaken && issues.ok) setFound(issues.value);
    });
    return () => (overtaken = true);
  }, [store, ids]);
  if (words.length === 0) return { kind: 'none' };
  return texts && found ? { kind: 'found', issues: found } : { kind: 'reading' };
}
