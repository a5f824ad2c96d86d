import { newDraft } from '../../../src/domain/drafts';
import { emptyPacket } from '../../../src/domain/packet';
import { defaultSettings } from '../../../src/domain/settings';
import type { Message, MessageKind } from '../../../src/messaging/contract';

const draft = {
  ...newDraft('spoofed', { ...emptyPacket, notes: 'spoofed' }, { date: '', time: '' }, 1),
  typed: ['notes'],
};

/** One well-formed message of every kind: a kind without one does not compile. */
export const everyMessage: { [K in MessageKind]: Message<K> } = {
  'page-opened': { app: 'psl-companion', kind: 'page-opened' },
  'follow-ups-changed': { app: 'psl-companion', kind: 'follow-ups-changed' },
  'vault-unlocked': { app: 'psl-companion', kind: 'vault-unlocked' },
  'keep-draft': { app: 'psl-companion', kind: 'keep-draft', draft },
  'keep-settings': {
    app: 'psl-companion',
    kind: 'keep-settings',
    settings: { ...defaultSettings, profile: { ...defaultSettings.profile, name: 'spoofed' } },
    base: defaultSettings,
  },
  'discard-draft': { app: 'psl-companion', kind: 'discard-draft', id: 'spoofed' },
  pointed: {
    app: 'psl-companion',
    kind: 'pointed',
    pointed: { field: 'error', value: 'spoofed', label: '', screen: '' },
  },
};
