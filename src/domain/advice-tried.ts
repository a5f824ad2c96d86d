import { adviceResultWords } from './advice';
import type { Call } from './call';

/** "Clear the cache (PSL suggested it): did not help": what came of PSL's suggestions, the oldest call first. */
export function adviceTried(calls: readonly Pick<Call, 'advice'>[]): string[] {
  const lines = calls.flatMap(({ advice = [] }) =>
    advice.flatMap(({ text, result }) =>
      result ? [`${text} (PSL suggested it): ${adviceResultWords[result].toLowerCase()}`] : [],
    ),
  );
  return [...new Set(lines)];
}

/** The packet's troubleshooting text with the results of PSL's suggestions, each once: the next call begins with them. */
export function withAdviceTried(troubleshooting: string, calls: readonly Pick<Call, 'advice'>[]): string {
  const there = troubleshooting.split('\n').map((line) => line.trim());
  const added = adviceTried(calls).filter((line) => !there.includes(line));
  return [...(troubleshooting.trim() === '' ? [] : [troubleshooting.trimEnd()]), ...added].join('\n');
}
