import * as z from 'zod/mini';
import { pageReadingSchema, type FoundValue, type PageReading } from './page-reading';

/** How large a frame is inside, in CSS pixels: by it a frame's own answer is matched with what the page around it shows. */
const frameSize = z.object({ width: z.number(), height: z.number() });

/** What the top frame of a tab answers: `foreign` are the frames in sight that it cannot look into itself. */
export const topAnswerSchema = z.object({
  reading: pageReadingSchema,
  foreign: z.array(frameSize).check(z.maxLength(20)),
});

/** What a frame of another site than the page around it answers. */
export const frameAnswerSchema = z.object({ reading: pageReadingSchema, size: frameSize });

export type FrameSize = z.infer<typeof frameSize>;
export type TopAnswer = z.infer<typeof topAnswerSchema>;
export type FrameAnswer = z.infer<typeof frameAnswerSchema>;

/**
 * The page's reading with what its foreign frames show. A frame does not know whether anybody can see it, so only one whose
 * size is that of a frame in sight is believed, and each of those counts once.
 */
export function joinFrames({ reading, foreign }: TopAnswer, frames: readonly FrameAnswer[]): PageReading {
  const unmatched = [...foreign];
  const seen = frames.filter(({ size }) => {
    const at = unmatched.findIndex((other) => isSame(size, other));
    if (at >= 0) unmatched.splice(at, 1);
    return at >= 0;
  });
  const all = [reading, ...seen.map((frame) => frame.reading)];
  const screens = all.flatMap((one) => one.screen ?? []);
  const screen = screens.find(({ label }) => !aroundFrames.includes(label)) ?? screens[0];
  return {
    ...reading,
    ...(screen && { screen }),
    caseNumbers: distinct(all.flatMap(({ caseNumbers }) => caseNumbers)),
    applicationNumbers: distinct(all.flatMap(({ applicationNumbers }) => applicationNumbers)),
    errors: all
      .flatMap(({ errors }) => errors)
      .sort((a, b) => b.lastSeen - a.lastSeen)
      .slice(0, 20),
  };
}

/** What names a page with frames rather than the screen in one of them; a heading says more. */
const aroundFrames = ['page title', 'page address'];

function isSame(a: FrameSize, b: FrameSize): boolean {
  return Math.abs(a.width - b.width) <= 1 && Math.abs(a.height - b.height) <= 1;
}

function distinct(found: readonly FoundValue[]): FoundValue[] {
  return found
    .filter(({ value }, at) => found.findIndex((other) => other.value === value) === at)
    .slice(0, 200);
}
