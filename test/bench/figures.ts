/** The middle of several figures: machines are noisy, and one slow run must not decide. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** The figure that `part` of them (0.95: nineteen of twenty) do not exceed. */
export function percentile(figures: readonly number[], part: number): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

/** One line of the report: what was measured, the figure, and what we want it to be. */
export function report(what: string, figure: string, goal: string): void {
  console.log(`${what.padEnd(62)} ${figure.padStart(14)}   ${goal}`);
}
