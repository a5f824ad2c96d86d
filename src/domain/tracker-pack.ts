import { adviceResultWords } from './advice';
import type { AgentProfile } from './agent-profile';
import type { Call } from './call';
import type { IssueFile } from './issue';
import { agentLine, type PacketLine } from './packet-text';
import { packetFields } from './packet';

/** What the Issue Tracker may ask, as far as anyone outside knows: its form is not published. Empty fields are left out. */
export function trackerPack(
  { issue, calls }: IssueFile,
  profile: AgentProfile,
  dayOf: (at: number) => string,
): PacketLine[] {
  const { packet } = issue;
  const first = calls[0]?.at ?? issue.openedAt;
  const field = (key: (typeof packetFields)[number]['key']): PacketLine => ({
    label: packetFields.find((known) => known.key === key)?.label ?? key,
    value: packet[key].trim(),
  });
  return [
    { label: 'Agent', value: agentLine(profile) },
    { label: 'NPN', value: profile.npn.trim() },
    { label: 'Agent phone', value: profile.phone.trim() },
    field('caseNumber'),
    field('applicationNumber'),
    field('system'),
    field('screen'),
    field('error'),
    field('browser'),
    field('members'),
    field('enrollment'),
    { label: 'First call', value: dayOf(first) },
    { label: 'Ticket numbers', value: calls.map((call) => ticketLine(call, dayOf)).join('\n') },
    { label: 'What was tried', value: packet.troubleshooting.trim() },
    { label: 'What PSL suggested', value: calls.flatMap(suggestedLines).join('\n') },
    { label: 'What PSL said', value: calls.flatMap((call) => saidLine(call, dayOf)).join('\n') },
    field('notes'),
  ].filter(({ value }) => value !== '');
}

function ticketLine({ ticketNumber, at, representative }: Call, dayOf: (at: number) => string): string {
  const who = representative === '' ? '' : `, with ${representative}`;
  return `${ticketNumber === '' ? 'no number given' : ticketNumber} (${dayOf(at)}${who})`;
}

function suggestedLines({ advice = [] }: Call): string[] {
  return advice.map(
    ({ text, result }) => `${text}: ${result ? adviceResultWords[result].toLowerCase() : 'still to do'}`,
  );
}

function saidLine({ said, at }: Call, dayOf: (at: number) => string): string[] {
  return said.trim() === '' ? [] : [`${dayOf(at)}: ${said.trim()}`];
}
