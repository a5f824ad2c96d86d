import * as z from 'zod/mini';
import { escalationRowsSchema, type EscalationRow } from './escalation-row';

/** The party every row but this one's leads away from. */
export const pslParty = 'Professional Services Line (PSL)';

/**
 * What a new installation starts with. The state's own path is a dated document, so these are starting values: only
 * PSL's number, KOG's page and the Department of Insurance's number are printed by the parties themselves.
 */
export const defaultEscalation: readonly EscalationRow[] = [
  {
    problem: 'A question or an error in kynect benefits or the Agent Portal',
    party: pslParty,
    contact: '1-855-326-4650',
    lastChecked: '',
  },
  {
    problem: 'A resident asks about their own case',
    party: 'kynect Customer Service',
    contact: '1-855-459-6328',
    lastChecked: '',
  },
  {
    problem: 'Medicaid, SNAP or KTAP eligibility',
    party: 'Department for Community Based Services (DCBS)',
    contact: '1-855-306-8959',
    lastChecked: '',
  },
  {
    problem: 'Locked account, password or sign-in code',
    party: 'KOG help',
    contact: 'https://kog.chfs.ky.gov/public/Help',
    lastChecked: '',
  },
  {
    problem: 'License or DOI records',
    party: 'Department of Insurance, licensing',
    contact: '502-564-6004',
    lastChecked: '',
  },
  {
    problem: 'Premium, ID card, claim or start of coverage',
    party: 'The issuer',
    contact: '',
    lastChecked: '',
  },
];

/** How the contact can be used: a number to dial, an address to open, or words to read. */
export function contactLink(contact: string): { kind: 'phone' | 'web'; href: string } | undefined {
  const text = contact.trim();
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) return { kind: 'web', href: text };
  const digits = text.replace(/[^\d+]/g, '');
  return /^[\d\s().+-]+$/.test(text) && digits.length >= 7
    ? { kind: 'phone', href: `tel:${digits}` }
    : undefined;
}

/** A file of rows as the options page writes it. */
const escalationFileSchema = z.object({
  kind: z.literal('psl-companion-escalation-path'),
  rows: escalationRowsSchema,
});

/** The rows as text of a file, to be given to a colleague. Nothing about clients or the agent is in it. */
export function escalationFile(rows: readonly EscalationRow[]): string {
  const bare = rows.map(({ id: _, ...row }) => row);
  return JSON.stringify({ kind: 'psl-companion-escalation-path', rows: bare }, null, 2);
}

/** The rows in the text of a file; undefined when it is not such a file. */
export function rowsFromFile(text: string): EscalationRow[] | undefined {
  if (text.length > 500_000) return undefined;
  try {
    const parsed = escalationFileSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data.rows : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
