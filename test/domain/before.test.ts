import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../src/domain/agent-profile';
import { profileFor } from '../../src/domain/agent-lines';
import type { Before } from '../../src/domain/before';
import { contactLink, defaultEscalation, escalationFile, rowsFromFile } from '../../src/domain/escalation';
import { emptyPacket } from '../../src/domain/packet';
import { agentLine } from '../../src/domain/packet-text';
import { detailsMeter, nextStep, readiness } from '../../src/domain/readiness';
import { findTraining } from '../../src/domain/training';
import { triedLines, troubleshootingText, withStep } from '../../src/domain/tried';

const profile = {
  ...emptyProfile,
  name: 'Dana Whitfield',
  agency: 'Bluegrass Insurance',
  doiNumber: '00123',
};
const statesOf = (before: Before, packet = emptyPacket, who = emptyProfile) =>
  Object.fromEntries(readiness({ before, packet, profile: who }).map(({ key, ready }) => [key, ready]));

describe('ready to call', () => {
  it('starts with every line open, in the order of the sheet', () => {
    const lines = readiness({ before: {}, packet: emptyPacket, profile: emptyProfile });
    expect(lines.map(({ key }) => key)).toEqual(['escalation', 'training', 'association', 'doi', 'details']);
    expect(lines.some(({ ready }) => ready)).toBe(false);
    expect(nextStep(lines)?.key).toBe('escalation');
  });

  it.each([
    ['the path was followed', { escalation: { problem: 'p', party: 'PSL', at: 1 } }, 'escalation', true],
    ['a guide was opened', { training: [{ name: 'QRG', at: 1 }] }, 'training', true],
    ['associated', { association: { state: 'associated', at: 1 } }, 'association', true],
    ['not associated', { association: { state: 'not-associated', at: 1 } }, 'association', false],
    ['not sure', { association: { state: 'unsure', at: 1 } }, 'association', false],
    [
      'not associated, but the Primary Applicant is on the line',
      { association: { state: 'not-associated', applicantOnLine: true, at: 1 } },
      'association',
      true,
    ],
  ] as [string, Before, string, boolean][])('%s', (_what, before, key, ready) => {
    expect(statesOf(before)[key]).toBe(ready);
  });

  it('has the DOI information when name, agency and number are there', () => {
    expect(statesOf({}, emptyPacket, profile)['doi']).toBe(true);
    expect(statesOf({}, emptyPacket, { ...profile, doiNumber: ' ' })['doi']).toBe(false);
  });

  it('names the detail PSL will ask for next', () => {
    const packet = {
      ...emptyPacket,
      caseNumber: '110045678',
      applicationNumber: '200145678',
      system: 'Agent Portal',
    };
    expect(detailsMeter(packet)).toMatchObject({ have: 3, of: 9, next: 'Screen' });
    const full = Object.fromEntries(Object.keys(emptyPacket).map((key) => [key, 'x'])) as typeof emptyPacket;
    expect(detailsMeter({ ...full, notes: '' })).toMatchObject({ have: 9, next: undefined });
  });
});

describe('troubleshooting steps', () => {
  const cache = 'Cleared cache and cookies';
  it('go into the packet with their results, above what was written by hand', () => {
    const first = withStep([], cache, 'no change');
    const text = troubleshootingText('Called the client too', [], first);
    expect(text).toBe(`${cache}: no change\nCalled the client too`);
    const second = withStep(
      withStep(first, cache, 'a different error'),
      'Waited and tried again',
      'no change',
    );
    expect(troubleshootingText(text, first, second)).toBe(
      `${cache}: a different error\nWaited and tried again: no change\nCalled the client too`,
    );
  });
  it('leave the packet when they are taken off, and nothing else with them', () => {
    const tried = withStep([], cache, 'no change');
    expect(withStep(tried, cache, undefined)).toEqual([]);
    expect(troubleshootingText(`${triedLines(tried).join()}\nmine`, tried, [])).toBe('mine');
  });
});

describe('the escalation path', () => {
  it('goes to a colleague and comes back as it was', () => {
    expect(rowsFromFile(escalationFile(defaultEscalation))).toEqual(defaultEscalation);
  });
  it.each([
    '',
    'not json',
    '[]',
    '{"kind":"other","rows":[]}',
    '{"kind":"psl-companion-escalation-path","rows":[{}]}',
  ])('takes nothing from %j', (text) => expect(rowsFromFile(text)).toBeUndefined());
  it.each([
    ['1-855-326-4650', 'tel:18553264650'],
    ['502-564-6004', 'tel:5025646004'],
    ['https://kog.chfs.ky.gov/public/Help', 'https://kog.chfs.ky.gov/public/Help'],
    ['the number on the card', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('makes a link of %s', (contact, href) => {
    expect(contactLink(contact)?.href).toBe(href);
  });
});

describe('training links', () => {
  const links = [
    { name: 'Renewals guide', screens: 'Dashboard' },
    { name: 'Income one-pager', screens: 'Income Summary, Income Details' },
  ];
  it('puts those about the screen in front on top', () => {
    expect(findTraining(links, '', 'income details')[0]?.name).toBe('Income one-pager');
    expect(findTraining(links, '', 'Documents')[0]?.name).toBe('Renewals guide');
  });
  it('finds by every word, in names and screens', () => {
    expect(findTraining(links, 'summary one', '').map(({ name }) => name)).toEqual(['Income one-pager']);
    expect(findTraining(links, 'medicaid', '')).toEqual([]);
  });
});

describe('the line used for a call', () => {
  const second = {
    ...profile,
    id: 'b',
    agency: 'River City Benefits',
    role: 'Delegate' as const,
    actsFor: 'Robin Hale',
  };
  it('is the chosen one, or the main one when it is gone', () => {
    const settings = { profile, lines: [second] };
    expect(profileFor(settings, 'b').agency).toBe('River City Benefits');
    expect(profileFor(settings, 'gone').agency).toBe('Bluegrass Insurance');
    expect(profileFor({ profile }, undefined)).toBe(profile);
  });
  it('says whom a delegate acts for', () => {
    expect(agentLine(second)).toBe(
      'Dana Whitfield (Delegate for Robin Hale), River City Benefits, DOI number 00123',
    );
    expect(agentLine({ ...second, role: 'Agent' })).toContain('Dana Whitfield (Agent),');
  });
});
