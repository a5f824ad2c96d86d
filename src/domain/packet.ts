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

/** One text a field; an empty text means nothing is known. */
export type Packet = Record<PacketKey, string>;

/** A packet as it is saved: every text within its limit. */
export const packetSchema = packetWith((field) => field.maxLength);

/** Enough for anything a person pastes. */
const draftLimit = 500_000;

/** A text in a draft: what was typed is kept even when it is too long to be saved as it is. */
export const draftText = z.string().check(z.maxLength(draftLimit));

/** A packet while it is being typed. */
export const draftPacketSchema = packetWith(() => draftLimit);

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

function packetWith(limitOf: (field: PacketField) => number) {
  // fromEntries forgets the keys; they are exactly those of packetFields.
  const shape = Object.fromEntries(
    packetFields.map((field) => [field.key, z.string().check(z.maxLength(limitOf(field)))]),
  ) as Record<PacketKey, z.ZodMiniString>;
  return z.object(shape);
}
