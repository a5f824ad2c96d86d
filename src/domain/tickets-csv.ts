import Papa from 'papaparse';
import { outcomeWords } from './call-outcome';
import type { IssueFile } from './issue';
import { packetFields } from './packet';

/**
 * What a spreadsheet would take for something else than text: a formula (also behind spaces), a number that would lose its leading
 * zeros, one too long for its 15 digits. Such a text gets an apostrophe in front.
 */
const notText = /^\s*[=+\-@\t\r\n＝＋－＠]|^0\d+$|^\d{16,}$/;

const columns = [
  'Opened',
  'Closed',
  ...packetFields.map(({ label }) => label),
  'Call',
  'Ticket number',
  'Reason for no number',
  'Representative',
  'What was said',
  'Outcome',
  'Solved by',
];

/**
 * Tickets as a table for people, a line a call: CSV (RFC 4180) with a byte order mark, so that Excel reads it as UTF-8.
 * It is not encrypted and cannot be brought in again. `zone` is where the times are told.
 */
export function ticketsCsv(files: readonly IssueFile[], zone: string): string {
  const rows = files.flatMap((file) => linesOf(file, zone));
  const csv = Papa.unparse(
    { fields: columns, data: rows },
    { escapeFormulae: notText, newline: '\r\n', quotes: true },
  );
  return `\uFEFF${csv}\r\n`;
}

function linesOf({ issue, calls }: IssueFile, zone: string): string[][] {
  const about = [
    timeIn(issue.openedAt, zone),
    issue.closedAt === undefined ? '' : timeIn(issue.closedAt, zone),
    ...packetFields.map(({ key }) => issue.packet[key]),
  ];
  const told = calls.map(({ at, ticketNumber, noNumberReason = '', representative, said, outcome }) => [
    timeIn(at, zone),
    ticketNumber,
    noNumberReason,
    representative,
    said,
    outcome ? outcomeWords[outcome] : '',
  ]);
  const lines = told.length === 0 ? [['', '', '', '', '', '']] : told;
  return lines.map((call) => [...about, ...call, issue.solvedBy ?? '']);
}

/** 2026-11-24 09:00: a form every spreadsheet sorts by. */
function timeIn(at: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}
