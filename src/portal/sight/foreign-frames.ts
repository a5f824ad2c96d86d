import type { FrameSize } from '../../domain/frames';
import { frameDocument } from '../tree/composed-tree';
import type { Sight } from './sight';

/** The frames in sight that this page cannot look into: where we may read them, our script in the frame itself does. */
export function foreignFrames(roots: readonly ParentNode[], sight: Sight): FrameSize[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll('iframe,frame')])
    .filter((frame) => !frameDocument(frame) && sight.shows(frame))
    .map(({ clientWidth: width, clientHeight: height }) => ({ width, height }))
    .slice(0, 20);
}
