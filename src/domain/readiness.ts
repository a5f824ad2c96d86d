import type { AgentProfile } from './agent-profile';
import { associationWords, type Before } from './before';
import { packetFields, type Packet } from './packet';
import { agentLine } from './packet-text';

/** The lines of the state's sheet that come before a call, in its order. */
export const readinessKeys = ['escalation', 'training', 'association', 'doi', 'details'] as const;

export type ReadinessKey = (typeof readinessKeys)[number];

/** How one line stands: nothing is ever in the way of a call, so "open" is the worst there is. */
export interface ReadinessLine {
  key: ReadinessKey;
  title: string;
  ready: boolean;
  /** How it stands, or what to do, in a few words. */
  words: string;
}

interface ReadinessFacts {
  before: Before;
  packet: Packet;
  profile: AgentProfile;
}

/** The five lines with their states. */
export function readiness({ before, packet, profile }: ReadinessFacts): ReadinessLine[] {
  const { escalation, training = [], association } = before;
  const details = detailsMeter(packet);
  return [
    {
      key: 'escalation',
      title: 'Escalation path',
      ready: escalation !== undefined,
      words: escalation ? `Leads to: ${escalation.party}` : 'Who answers for this problem?',
    },
    {
      key: 'training',
      title: 'Training material',
      ready: training.length > 0,
      words:
        training.length > 0
          ? `Looked at: ${training.map(({ name }) => name).join(', ')}`
          : 'Is the answer in a guide?',
    },
    {
      key: 'association',
      title: 'Case association',
      ready: isSettled(association),
      words: associationState(association),
    },
    {
      key: 'doi',
      title: 'DOI information',
      ready: profile.name.trim() !== '' && profile.agency.trim() !== '' && profile.doiNumber.trim() !== '',
      words: agentLine(profile) || 'Add your name, agency and DOI number',
    },
    {
      key: 'details',
      title: 'Case details',
      ready: details.next === undefined,
      words:
        details.next === undefined
          ? `All ${details.of} ready`
          : `${details.have} of ${details.of}. Next: ${details.next}`,
    },
  ];
}

/** The first line that is still open: what to do now. Undefined when the agent can call. */
export function nextStep(lines: readonly ReadinessLine[]): ReadinessLine | undefined {
  return lines.find(({ ready }) => !ready);
}

/** How far the case details are, and the field PSL will ask for next. Notes are the agent's own and not counted. */
export function detailsMeter(packet: Packet): {
  have: number;
  of: number;
  next: string | undefined;
  missing: string[];
} {
  const asked = packetFields.filter(({ key }) => key !== 'notes');
  const missing = asked.filter(({ key }) => packet[key].trim() === '').map(({ label }) => label);
  return { have: asked.length - missing.length, of: asked.length, next: missing[0], missing };
}

function isSettled(association: Before['association']): boolean {
  return association?.state === 'associated' || association?.applicantOnLine === true;
}

function associationState(association: Before['association']): string {
  if (!association) return 'Are you associated with this case?';
  if (association.applicantOnLine) return 'Primary Applicant will be on the line';
  return association.state === 'associated'
    ? 'Associated'
    : `${associationWords[association.state]}: request access, or bring the Primary Applicant`;
}
