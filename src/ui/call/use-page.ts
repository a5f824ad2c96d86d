import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readPageInFront, type PageAnswer } from '../../messaging/read-page';

export type PageState = PageAnswer | { kind: 'reading' };

/** What an entry file has already set going when the first view is drawn. */
export interface Beginnings {
  page: Promise<PageAnswer>;
  browser: Promise<string>;
}

/** The page in front, read when the surface opened and again when asked. */
export function usePage(beginnings: Beginnings, onAnswer: (answer: PageAnswer, browser: string) => void) {
  const [page, setPage] = useState<PageState>({ kind: 'reading' });

  const latest = useRef<Promise<PageAnswer>>(undefined);
  const take = async (asked: Promise<PageAnswer>) => {
    latest.current = asked;
    const [answer, browser] = await Promise.all([asked, beginnings.browser]);
    if (latest.current !== asked) return; // another page is in front by now
    setPage(answer);
    onAnswer(answer, browser);
  };

  useLayoutEffect(() => {
    void take(beginnings.page);
    // The beginnings are made once, by the entry file.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [beginnings]);

  const readAgain = () => {
    // What was read before stays on screen meanwhile: a line that flickers at every page looks broken.
    setPage((before) => (before.kind === 'read' ? before : { kind: 'reading' }));
    void take(readPageInFront());
  };
  return { page, readAgain };
}
