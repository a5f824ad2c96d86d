import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

/** One page of a library: what it shows, and what must be read from it. */
export interface LibraryPage {
  name: string;
  expected: { cases?: readonly string[]; applications?: readonly string[]; screen?: string };
  show: (root: HTMLElement) => void;
}

export const C = '104882913';
export const C2 = '117305526';
export const A = '200145678';
/** Nine digits that are never ours. */
export const X = '402557719';

/** A page made of React components. */
export const reactPage = (name: string, expected: LibraryPage['expected'], content: ReactNode): LibraryPage => ({
  name,
  expected,
  show: (root) => flushSync(() => createRoot(root).render(content)),
});
