import { folded } from '../tree/clean-text';
import { kinds, mayBeOurs } from './label-words';
import type { Owner } from '../texts/owner';

/** What the first pattern that fits a text says, one pattern for each kind of number; the group that fits is the label. `isRefused`: what else a pattern that fits says against it. */
export function firstNamed(
  patterns: readonly RegExp[],
  text: string,
  isRefused?: (match: RegExpExecArray) => boolean,
): Owner | undefined {
  const plain = folded(text);
  if (!mayBeOurs.test(plain)) return undefined;
  for (const [i, pattern] of patterns.entries()) {
    const kind = kinds[i];
    const match = pattern.exec(plain);
    const label = match?.indices?.slice(1).find((group) => group !== undefined);
    if (!kind || !match || !label) continue;
    return isRefused?.(match) ? undefined : { kind, label: text.slice(...label) };
  }
  return undefined;
}
