import { useEffect, useReducer } from 'preact/hooks';
import type { Finding } from '../../domain/sensitive-numbers';

/** What the agent chose to keep on this surface, until it closes. It is never stored: it is a list of the worst. */
const kept = new Set<string>();
const listeners = new Set<() => void>();

/** Looks up what was kept, and draws again when that changes. */
export function useKept() {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  useEffect(() => {
    const listener = () => redraw(undefined);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
  return {
    isKept: (text: string, finding: Finding) => kept.has(nameOf(text, finding)),
    keep: (text: string, findings: readonly Finding[]) => {
      for (const finding of findings) kept.add(nameOf(text, finding));
      for (const listener of listeners) listener();
    },
  };
}

function nameOf(text: string, { kind, start, end }: Finding): string {
  return `${kind} ${text.slice(start, end).replace(/\D/g, '')}`;
}
