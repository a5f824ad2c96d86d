import { labelsIn } from './sensitive-labels';
import type { Finding } from './sensitive-numbers';

/** The text without what was found in it, and without the label that would be left with nothing to say. */
export function withoutFindings(text: string, findings: readonly Finding[]): string {
  const labels = labelsIn(text);
  // From the end, so that the places before stay where they are.
  return [...findings]
    .sort((a, b) => b.start - a.start)
    .reduce((left, { start, end }) => {
      const label = labels.findLast((one) => one.end <= start && leadsTo.test(text.slice(one.end, start)));
      return joined(left.slice(0, label?.start ?? start), left.slice(end));
    }, text);
}

/** Nothing of its own between a label and its number. */
const leadsTo = /^[\s:=#*'"’“”\-–—.]*(?:(?:is|was|are|of|number|no|ending in|last four|last 4)[\s:=#.]*)*$/i;

/** The two sides of the hole, without empty brackets, doubled spaces or a lonely comma. */
function joined(before: string, after: string): string {
  if (/[([]\s*$/.test(before) && /^\s*[)\]]/.test(after)) {
    return joined(before.replace(/\s*[([]\s*$/, ''), after.replace(/^\s*[)\]]/, ''));
  }
  const left = before.replace(/[ \t\u00a0]+$/, '');
  const right = after.replace(/^[ \t\u00a0]+/, '');
  if (left === '' || left.endsWith('\n')) return left + right.replace(/^[,;:][ \t]*/, '');
  if (/^[,;.:!?)\]]/.test(right) || right === '' || right.startsWith('\n')) {
    return left.replace(/[,;:]$/, '') + right;
  }
  return /[([]$/.test(left) ? left + right : `${left} ${right}`;
}
