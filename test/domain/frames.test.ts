import { describe, expect, it } from 'vitest';
import { joinFrames, type FrameAnswer } from '../../src/domain/frames';
import { aReading, cases } from './build';

const frame = (number: string, width: number, height: number): FrameAnswer => ({
  reading: aReading({ caseNumbers: cases(number) }),
  size: { width, height },
});
const values = (found: readonly { value: string }[]) => found.map(({ value }) => value);

describe('what frames of another site add to a page', () => {
  const top = {
    reading: aReading({ caseNumbers: cases('114207365') }),
    foreign: [{ width: 600, height: 300 }],
  };

  it('is there when a frame of that size is in sight', () => {
    expect(values(joinFrames(top, [frame('117730284', 600, 300)]).caseNumbers)).toEqual([
      '114207365',
      '117730284',
    ]);
  });

  it.each([
    ['a hidden frame', frame('117730284', 0, 0)],
    ['a frame of another size', frame('117730284', 600, 900)],
  ])('is not taken from %s', (_what, hidden) => {
    expect(values(joinFrames(top, [hidden]).caseNumbers)).toEqual(['114207365']);
  });

  it('counts each frame in sight once', () => {
    const twins = [frame('117730284', 600, 300), frame('118111111', 600, 300)];
    expect(values(joinFrames(top, twins).caseNumbers)).toEqual(['114207365', '117730284']);
  });

  it('says the same number once', () => {
    expect(values(joinFrames(top, [frame('114207365', 600, 300)]).caseNumbers)).toEqual(['114207365']);
  });

  it.each([
    ['Client', 'page title', 'Case Details'],
    ['Client Profile', 'page heading', 'Client Profile'],
  ])('beside the page’s own “%s” (%s) the screen is %s', (value, label, shown) => {
    const inner = frame('117730284', 600, 300);
    inner.reading = { ...inner.reading, screen: { value: 'Case Details', label: 'page heading' } };
    const page = { reading: aReading({ screen: { value, label } }), foreign: top.foreign };
    expect(joinFrames(page, [inner]).screen?.value).toBe(shown);
  });
});
