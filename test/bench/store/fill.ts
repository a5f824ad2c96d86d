import { emptyPacket } from '../../../src/domain/packet';
import type { IssueFile } from '../../../src/domain/issue';
import { standingMarks } from '../../../src/storage/issue-rows';
import type { Store } from '../../../src/storage/opening';
import { putSealed } from '../../../src/storage/put-sealed';
import { seal } from '../../../src/storage/seal';
import { countWrite } from '../../../src/storage/tally';
import { write } from '../../../src/storage/write';

const piece = 500;

/** Adds invented issues until there are `count`: as they are saved, only many in one transaction. */
export async function fill({ database, vault }: Store, count: number): Promise<void> {
  const there = await database.count('issues');
  for (let from = there; from < count; from += piece) {
    const files = Array.from({ length: Math.min(piece, count - from) }, (_, at) => anIssue(from + at));
    const rows = await Promise.all(
      files.map(async (file) => ({ file, sealed: await seal(vault.current, 'issues', file.issue.id, file) })),
    );
    const done = await write(database, ['vault', 'issues'], async (transaction) => {
      for (const { file, sealed } of rows) {
        const { last } = await countWrite(transaction, undefined, sealed);
        await putSealed(transaction, 'issues', { ...sealed, rank: -last, ...standingMarks(file), seq: last });
      }
    });
    if (!done.ok) throw new Error(done.reason);
  }
}

const screens = [
  'Eligibility Results',
  'Client Profile',
  'Document Center',
  'Signature Page',
  'Income Summary',
];

function anIssue(number: number): IssueFile {
  const id = `bench-${number}`;
  const digits = String(100_000_000 + number * 7919).slice(-9);
  return {
    issue: {
      id,
      openedAt: number,
      packet: {
        ...emptyPacket,
        caseNumber: digits,
        applicationNumber: String(200_000_000 + number),
        system: 'kynect benefits',
        screen: screens[number % screens.length] ?? '',
        error: `Your changes could not be saved. Please provide this number CHFS ${number} for reference`,
        members: 'M. L., J. L.',
        notes: 'Tried again after signing out, with another browser, and on another computer. '.repeat(4),
      },
    },
    calls: [
      {
        id: `${id}-call`,
        issueId: id,
        at: number,
        ticketNumber: `INC-${number}`,
        representative: 'Dana',
        said: 'Call back on Tuesday.',
      },
    ],
    followUps: [],
  };
}
