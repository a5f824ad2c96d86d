import type { AgentProfile } from './agent-profile';
import { packetFields, type Packet } from './packet';

/** One line of what is read to PSL or pasted into a message. */
export interface PacketLine {
  label: string;
  value: string;
}

export const packetHeading = 'PSL call details';

/**
 * The agent's own line: name, role (a delegate with the agent they act for), agency and DOI number, as far as they are
 * known; empty when nothing is.
 */
export function agentLine(profile: AgentProfile): string {
  const name = profile.name.trim();
  const actsFor = profile.role === 'Delegate' ? (profile.actsFor ?? '').trim() : '';
  const parts = [
    name && `${name} (${profile.role}${actsFor && ` for ${actsFor}`})`,
    profile.agency.trim(),
    profile.doiNumber.trim() && `DOI number ${profile.doiNumber.trim()}`,
  ];
  return parts.filter(Boolean).join(', ');
}

/** The filled fields in the order PSL asks for them: the agent first, earlier ticket numbers last. */
export function packetLines(
  packet: Packet,
  profile: AgentProfile,
  previousTickets: readonly string[],
): PacketLine[] {
  return [
    { label: 'Agent', value: agentLine(profile) },
    ...packetFields.map(({ key, label }) => ({ label, value: packet[key].trim() })),
    { label: 'Previous ticket numbers', value: previousTickets.filter(Boolean).join(', ') },
  ].filter((line) => line.value !== '');
}

/** Plain text for a ticket form or a chat: the heading, then one line a field. Line breaks inside a value become " / ". */
export function packetAsText(lines: readonly PacketLine[]): string {
  const body = lines.map(({ label, value }) => `${label}: ${value.replace(/\s*\n\s*/g, ' / ')}`);
  return [packetHeading, ...body].join('\n');
}

/** The same as HTML, for mail and documents. Every value is escaped: it may be text from a page. */
export function packetAsHtml(lines: readonly PacketLine[]): string {
  const rows = lines.map(
    ({ label, value }) => `<b>${escape(label)}:</b> ${escape(value).replace(/\n/g, '<br>')}`,
  );
  return `<p><b>${packetHeading}</b><br>${rows.join('<br>')}</p>`;
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
