import type { Draft } from '../../../src/domain/draft';
import { newDraft } from '../../../src/domain/drafts';
import type { DueTime } from '../../../src/domain/due-time';
import { emptyPacket, type Packet } from '../../../src/domain/packet';
import type { NewCall } from '../../../src/storage/save-call';

export function aPacket(parts: Partial<Packet> = {}): Packet {
  return { ...emptyPacket, caseNumber: '123456789', ...parts };
}

export function aCall(parts: Partial<NewCall> & Partial<NewCall['call']> = {}): NewCall {
  const { at = 1000, ticketNumber = 'T-1', representative = '', said = '', ...rest } = parts;
  return { packet: aPacket(), ...rest, call: { at, ticketNumber, representative, said } };
}

export function aDraft(id: string, notes: string, editedAt = 1): Draft {
  return { ...newDraft(id, aPacket({ notes }), { date: '', time: '' }, editedAt), typed: ['notes'] };
}

export function dueAt(moment: number): DueTime {
  return { due: '2026-11-24T09:00', zone: 'America/New_York', dueAt: moment };
}
