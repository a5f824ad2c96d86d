import type { AgentProfile } from './agent-profile';
import type { OwnText } from './agent-lines';
import type { Draft } from './draft';
import { packetFields, type PacketKey } from './packet';

/** One thing PSL asks for, and the answer. */
export interface SpokenLine {
  /** Names the line, also in the draft's list of what was given. */
  label: string;
  question: string;
  /** Empty when nobody knows it yet. */
  answer: string;
  /** How it is read: a number in threes, a name that may have to be spelled, or words. */
  kind: 'number' | 'name' | 'words';
  /** Set when the answer is a field of the packet, which can be filled in during the call. */
  field?: PacketKey;
  /** Set when the answer is the agent's own: filled in once, it is known on every call. */
  own?: OwnText | 'role';
}

/**
 * What PSL asks for, in its order (best-practices sheet: DOI information first, then the case details), with the
 * answers as far as they are known. Earlier ticket numbers come before all of it: they are why PSL need not start anew.
 */
export function spokenLines(
  { packet }: Pick<Draft, 'packet'>,
  profile: AgentProfile,
  earlierTickets: readonly string[],
): SpokenLine[] {
  const about = aboutAgent(profile);
  const earlier: SpokenLine[] = earlierTickets.map((answer, n) => ({
    label: `Earlier ticket ${n + 1}`,
    question: earlierTickets.length === 1 ? 'Earlier ticket number' : `Earlier ticket number, call ${n + 1}`,
    answer,
    kind: 'number',
  }));
  return [
    ...earlier,
    ...about.map((line) => ({ ...line, answer: line.answer.trim() })),
    ...packetFields.map(({ key, label }) => ({
      label,
      question: questions[key],
      answer: packet[key].trim(),
      kind: kinds[key] ?? 'words',
      field: key,
    })),
  ];
}

/** How far the agent is: lines that have an answer, and those among them that were given. */
export function givenCount(
  lines: readonly SpokenLine[],
  given: readonly string[],
): { given: number; of: number } {
  const known = lines.filter(({ answer }) => answer !== '');
  return { given: known.filter(({ label }) => given.includes(label)).length, of: known.length };
}

function aboutAgent({ name, role, agency, doiNumber }: AgentProfile): SpokenLine[] {
  return [
    { label: 'Your name', question: 'Who is calling?', answer: name, kind: 'name', own: 'name' },
    {
      label: 'Your role',
      question: 'Agent or Delegate?',
      answer: name.trim() && role,
      kind: 'words',
      own: 'role',
    },
    { label: 'Agency', question: 'Which insurance agency?', answer: agency, kind: 'name', own: 'agency' },
    {
      label: 'DOI number',
      question: 'What is your DOI number?',
      answer: doiNumber,
      kind: 'number',
      own: 'doiNumber',
    },
  ];
}

const questions: Record<PacketKey, string> = {
  caseNumber: 'What is the case number?',
  applicationNumber: 'What is the application number?',
  system: 'Which system is it?',
  screen: 'On which screen?',
  error: 'What does the error say?',
  browser: 'Which browser do you use?',
  members: 'Which members are affected?',
  enrollment: 'What is the enrollment?',
  troubleshooting: 'What have you tried?',
  notes: 'Anything else?',
};

const kinds: Partial<Record<PacketKey, SpokenLine['kind']>> = {
  caseNumber: 'number',
  applicationNumber: 'number',
  members: 'name',
};
