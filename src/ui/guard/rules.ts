import { sensitiveLines, withoutSensitive } from '../../domain/packet-guard';
import { withoutFindings } from '../../domain/remove-sensitive';
import type { SensitiveKind } from '../../domain/sensitive-labels';
import { findSensitive, type Finding } from '../../domain/sensitive-numbers';

export { findSensitive, sensitiveLines, withoutFindings, withoutSensitive };

const names: Record<SensitiveKind, string> = {
  'social-security': 'a Social Security number',
  'birth-date': 'a date of birth',
  bank: 'a bank number',
  card: 'a card number',
};

/** "a Social Security number and a date of birth": what was found, each kind once. */
export function foundText(findings: readonly Finding[]): string {
  const kinds = [...new Set(findings.map(({ kind }) => names[kind]))];
  return new Intl.ListFormat('en-US', { type: 'conjunction' }).format(kinds);
}
