import { packetFields, type PacketKey } from './packet';
import type { PacketLine } from './packet-text';
import { withoutFindings } from './remove-sensitive';
import { findSensitive, type Finding, type TextPlace } from './sensitive-numbers';

/** A line of the packet that holds something PSL does not need. */
export interface GuardedLine {
  line: PacketLine;
  findings: Finding[];
}

/** The lines about to be copied that hold something sensitive, as far as `isMeant` does not wave it through. */
export function sensitiveLines(
  lines: readonly PacketLine[],
  isMeant: (text: string, finding: Finding) => boolean,
): GuardedLine[] {
  const own = lines.filter(({ label }) => placeOf(label) === 'number').map(({ value }) => value);
  return lines
    .map((line) => {
      const found = findSensitive(line.value, { field: placeOf(line.label), own });
      return { line, findings: found.filter((finding) => !isMeant(line.value, finding)) };
    })
    .filter(({ findings }) => findings.length > 0);
}

/** The same lines with nothing of it in them; a line with nothing left is left out. */
export function withoutSensitive(
  lines: readonly PacketLine[],
  guarded: readonly GuardedLine[],
): PacketLine[] {
  return lines
    .map((line) => {
      const found = guarded.find((one) => one.line === line);
      return found ? { ...line, value: withoutFindings(line.value, found.findings) } : line;
    })
    .filter(({ value }) => value !== '');
}

const places: Partial<Record<PacketKey, TextPlace['field']>> = {
  caseNumber: 'number',
  applicationNumber: 'number',
  members: 'members',
};

/** What is read to PSL from elsewhere: numbers of the agent's own and of earlier calls. */
const numberLabels: readonly string[] = ['Agent', 'Previous ticket numbers'];

function placeOf(label: string): TextPlace['field'] {
  if (numberLabels.includes(label)) return 'number';
  const key = packetFields.find((field) => field.label === label)?.key;
  return (key && places[key]) ?? 'text';
}
