import type { ScreenVisit } from './page-reading';

/**
 * The screens that led to the one in front, oldest first, one line each: "9:41 AM Dashboard". `timeOf` writes a time as
 * the agent's clock shows it.
 */
export function stepsText(trail: readonly ScreenVisit[], timeOf: (at: number) => string): string {
  if (trail.length === 0) return '';
  const lines = trail.map(({ screen, at }, index) => `${index + 1}. ${timeOf(at)} ${screen}`);
  return ['Screens before this:', ...lines].join('\n');
}
