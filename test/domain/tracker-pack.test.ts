import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../src/domain/agent-profile';
import { calendarFile } from '../../src/domain/calendar-file';
import type { IssueFile } from '../../src/domain/issue';
import { emptyPacket } from '../../src/domain/packet';
import { timelineOf } from '../../src/domain/timeline';
import { trackerPack } from '../../src/domain/tracker-pack';

const day = 24 * 3_600_000;
const call = (n: number, at: number, said = '') => ({
  id: `c${n}`,
  issueId: 'i',
  at,
  ticketNumber: n === 3 ? '' : `INC-${n}`,
  representative: n === 1 ? 'Sam' : '',
  said,
});
const file: IssueFile = {
  issue: {
    id: 'i',
    openedAt: 0,
    packet: {
      ...emptyPacket,
      caseNumber: '110045678',
      error: 'It failed',
      troubleshooting: 'Cleared cache: no change',
    },
    before: { escalation: { problem: 'An error', party: 'PSL', at: -1 } },
    notes: [{ id: 'n', at: 5 * day, text: 'Client called' }],
    tracker: { submittedOn: '1970-01-21', reference: 'OE-7' },
    closedAt: 30 * day,
    solvedBy: 'A fix on their side',
  },
  calls: [
    call(1, 0, 'Wait two days'),
    {
      ...call(2, 3 * day),
      advice: [
        { id: 'a', text: 'Clear the cache', result: 'did-not-help' },
        { id: 'b', text: 'Call the issuer' },
      ],
    },
    call(3, 7 * day, 'Escalated'),
  ],
  followUps: [
    { id: 'f', issueId: 'i', state: 'waiting', due: '1970-01-10T09:00', zone: 'UTC', dueAt: 9 * day },
  ],
};

describe('the Issue Tracker pack', () => {
  const pack = trackerPack(file, { ...emptyProfile, name: 'Dana Whitfield' }, (at) => `day ${at / day}`);
  const value = (label: string) => pack.find((line) => line.label === label)?.value;

  it('holds every ticket number with its day, and says where there is none', () => {
    expect(value('Ticket numbers')).toBe('INC-1 (day 0, with Sam)\nINC-2 (day 3)\nno number given (day 7)');
  });
  it('holds what was tried and what PSL said', () => {
    expect(value('What was tried')).toBe('Cleared cache: no change');
    expect(value('What PSL said')).toBe('day 0: Wait two days\nday 7: Escalated');
    expect(value('First call')).toBe('day 0');
  });
  it('holds what PSL suggested and what came of it', () => {
    expect(value('What PSL suggested')).toBe('Clear the cache: did not help\nCall the issuer: still to do');
  });
  it('leaves out what is not known', () => {
    expect(pack.map(({ label }) => label)).not.toContain('Members affected');
    expect(pack.every(({ value: text }) => text !== '')).toBe(true);
  });
});

describe('the timeline', () => {
  it('tells everything in its order, the newest first', () => {
    expect(timelineOf(file, 'UTC').map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'closed closed',
      'submitted tracker',
      'follow-up f',
      'call c3',
      'note n',
      'call c2',
      'call c1',
      'escalation escalation',
    ]);
  });
});

describe('the calendar file', () => {
  const text = calendarFile({ id: 'abc', dueAt: Date.UTC(2026, 11, 1, 19, 0) }, Date.UTC(2026, 10, 24));
  it('is one event with an alarm, at one moment in the world', () => {
    const lines = text.split('\r\n');
    expect(lines[0]).toBe('BEGIN:VCALENDAR');
    expect(lines).toContain('DTSTART:20261201T190000Z');
    expect(lines).toContain('DTEND:20261201T191500Z');
    expect(lines).toContain('UID:abc@psl-companion');
    expect(lines).toContain('BEGIN:VALARM');
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  });
  it('takes nothing but an id and a moment, so there is nothing personal to leak', () => {
    expect(text).toContain('SUMMARY:Follow up with PSL');
    expect(text).not.toMatch(/\d{9}(?!T)/);
  });
});
