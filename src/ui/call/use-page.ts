import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readPageInFront, type PageAnswer } from '../../messaging/read-page';
import type { Begun } from '../begun';

export type PageState = PageAnswer | { kind: 'reading' };

/** What an entry file has already set going when the first view is drawn. */
export interface Beginnings {
  page: Begun<PageAnswer>;
  browser: Begun<string>;
}

/** What both have answered by now; undefined while one is missing. */
export function answered({ page, browser }: Beginnings): { page: PageAnswer; browser: string } | undefined {
  if (page.here === undefined || browser.here === undefined) return undefined;
  return { page: page.here, browser: browser.here };
}

/**
 * The page in front, read when the surface opened and again when asked. An answer that is there at the first drawing
 * is part of it and not told again.
 */
export function usePage(beginnings: Beginnings, onAnswer: (answer: PageAnswer, browser: string) => void) {
  const [first] = useState(() => answered(beginnings));
  const [page, setPage] = useState<PageState>(first?.page ?? { kind: 'reading' });

  const latest = useRef<Promise<PageAnswer>>(undefined);
  const take = async (asked: Promise<PageAnswer>) => {
    latest.current = asked;
    const [answer, browser] = await Promise.all([asked, beginnings.browser.answer]);
    if (latest.current !== asked) return; // another page is in front by now
    setPage(answer);
    onAnswer(answer, browser);
  };

  useLayoutEffect(() => {
    if (!first) void take(beginnings.page.answer);
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
