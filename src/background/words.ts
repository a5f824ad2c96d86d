import type { Notice } from '../browser/notifications';

/** What a notification says: a fixed text and a count, because anyone may see it. */
export function noticeFor(due: number): Notice {
  return {
    title: due === 1 ? 'A follow-up is due' : `${due} follow-ups are due`,
    message: 'Click to open your list of tickets.',
  };
}

/** What the toolbar button says when pointed at. */
export function badgeTitle(due: number): string {
  if (due === 0) return 'PSL Companion';
  return due === 1 ? 'PSL Companion: 1 follow-up is due' : `PSL Companion: ${due} follow-ups are due`;
}
