import { describe, expect, it } from 'vitest';
import Papa from 'papaparse';
import type { IssueFile } from '../../src/domain/issue';
import { emptyPacket } from '../../src/domain/packet';
import { ticketsCsv } from '../../src/domain/tickets-csv';

const file = (packet: Partial<typeof emptyPacket>, said = ''): IssueFile => ({
  issue: { id: 'i', openedAt: Date.UTC(2026, 10, 24, 14), packet: { ...emptyPacket, ...packet } },
  calls: [
    {
      id: 'c',
      issueId: 'i',
      at: Date.UTC(2026, 10, 24, 14, 5),
      ticketNumber: '007',
      representative: '',
      said,
    },
  ],
  followUps: [],
});
const zone = 'America/New_York';

function cells(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true }).data;
}

describe('the table for a spreadsheet', () => {
  it('begins with a byte order mark and ends its lines as spreadsheets expect', () => {
    const csv = ticketsCsv([file({})], zone);
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', ' =1+1', '＝1+1'])('takes %j as text', (said) => {
    expect(cells(ticketsCsv([file({}, said)], zone))[0]?.['What was said']).toBe(`'${said}`);
  });

  it('keeps leading zeros and numbers longer than a spreadsheet counts', () => {
    const [row] = cells(
      ticketsCsv([file({ caseNumber: '001234567', applicationNumber: '12345678901234567' })], zone),
    );
    expect(row).toMatchObject({
      'Case number': "'001234567",
      'Application number': "'12345678901234567",
      'Ticket number': "'007",
    });
  });

  it('leaves ordinary texts alone, also with quotes, commas and lines', () => {
    const said = 'She said "wait", then:\ntwo days; 110045678';
    const [row] = cells(ticketsCsv([file({ caseNumber: '110045678' }, said)], zone));
    expect(row).toMatchObject({
      'Case number': '110045678',
      'What was said': said,
      Call: '2026-11-24 09:05',
    });
  });

  it('has a line for an issue without a call', () => {
    expect(cells(ticketsCsv([{ ...file({ caseNumber: '5' }), calls: [] }], zone))).toHaveLength(1);
  });
});
