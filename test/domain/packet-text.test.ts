import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../src/domain/agent-profile';
import { emptyPacket } from '../../src/domain/packet';
import { packetAsHtml, packetAsText, packetLines } from '../../src/domain/packet-text';

const profile = {
  ...emptyProfile,
  name: 'Dana Whitfield',
  agency: 'Bluegrass Insurance',
  doiNumber: '00123',
};

describe('the call details', () => {
  it('stand in the order PSL asks, the agent first and earlier tickets last, without the empty ones', () => {
    const packet = {
      ...emptyPacket,
      notes: 'Client is leaving Friday',
      caseNumber: '110045678',
      browser: 'Google Chrome 144',
      error: 'Page failed',
    };
    expect(packetAsText(packetLines(packet, profile, ['T-1', 'T-2']))).toBe(
      [
        'PSL call details',
        'Agent: Dana Whitfield (Agent), Bluegrass Insurance, DOI number 00123',
        'Case number: 110045678',
        'Error: Page failed',
        'Browser: Google Chrome 144',
        'Notes: Client is leaving Friday',
        'Previous ticket numbers: T-1, T-2',
      ].join('\n'),
    );
  });

  it('keep one line a field when a value has several lines', () => {
    const lines = packetLines({ ...emptyPacket, notes: 'first\n\n  second' }, emptyProfile, []);
    expect(packetAsText(lines)).toBe('PSL call details\nNotes: first / second');
  });

  it('never let text from a page become HTML', () => {
    const lines = packetLines(
      { ...emptyPacket, error: '<img src=x onerror=alert(1)> & "more"' },
      emptyProfile,
      [],
    );
    expect(packetAsHtml(lines)).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;more&quot;');
    expect(packetAsHtml(lines)).not.toContain('<img');
  });
});
