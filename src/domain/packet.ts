import * as z from 'zod/mini';

/**
 * The case details PSL asks for, in the order it asks (best-practices sheet, "Have case details ready").
 * The list is closed: a packet never carries anything else that happened to be on the page.
 */
export const packetFields = [
  { key: 'caseNumber', label: 'Case number', maxLength: 100 },
  { key: 'applicationNumber', label: 'Application number', maxLength: 100 },
  { key: 'system', label: 'System affected', maxLength: 100 },
  { key: 'screen', label: 'Screen', maxLength: 300 },
  { key: 'error', label: 'Error', maxLength: 4000 },
  { key: 'browser', label: 'Browser', maxLength: 200 },
  { key: 'members', label: 'Members affected', maxLength: 1000 },
  { key: 'enrollment', label: 'Enrollment information', maxLength: 4000 },
  { key: 'troubleshooting', label: 'Troubleshooting tried', maxLength: 4000 },
  { key: 'notes', label: 'Notes', maxLength: 20000 },
] as const;

export type PacketField = (typeof packetFields)[number];
export type PacketKey = PacketField['key'];

const text = (max: number) => z.string().check(z.maxLength(max));

export const packetSchema = z.object({
  caseNumber: text(100),
  applicationNumber: text(100),
  system: text(100),
  screen: text(300),
  error: text(4000),
  browser: text(200),
  members: text(1000),
  enrollment: text(4000),
  troubleshooting: text(4000),
  notes: text(20000),
});

/** One text a field; an empty text means nothing is known. */
export type Packet = z.infer<typeof packetSchema>;

export const emptyPacket: Packet = {
  caseNumber: '',
  applicationNumber: '',
  system: '',
  screen: '',
  error: '',
  browser: '',
  members: '',
  enrollment: '',
  troubleshooting: '',
  notes: '',
};
