import type { Run, Runs } from '../texts/runs';

/** False for a text that the style sheet has drawn outside the box it is written in: there it belongs to something else. */
export function isAtHome(run: Run, home: Element, runs: Runs): boolean {
  const [box, frame] = [runs.boxOf(run), runs.sight.box(home)];
  if (!box || !frame || frame.width < 1 || frame.height < 1) return true;
  return (
    box.bottom > frame.top - 4 &&
    box.top < frame.bottom + 4 &&
    box.right > frame.left - 4 &&
    box.left < frame.right + 4
  );
}
