import { useState } from 'preact/hooks';
import { localZone } from '../../browser/clock';
import { issueFileSchema } from '../../domain/issue';
import { fromEachIssue } from '../../storage/each-issue';
import type { Store } from '../../storage/opening';
import { Button } from '../parts/button';
import { saveFile } from '../parts/save-file';
import { storeSentences } from '../words';
import { counted } from '../copies/words';

/** All tickets as a table for a spreadsheet, which anybody can read: said before it is made. */
export function TablePart({ store }: { store: Store }) {
  const [said, setSaid] = useState<{ text: string; bad?: boolean }>();
  const save = async () => {
    setSaid({ text: 'One moment…' });
    const files = await fromEachIssue(store, readable, () => true);
    if (!files.ok) {
      setSaid({ text: storeSentences[files.reason], bad: true });
      return;
    }
    const { ticketsCsv } = await import('../../domain/tickets-csv');
    saveFile('psl-companion-tickets.csv', 'text/csv', ticketsCsv(files.value, localZone()));
    setSaid({ text: `${counted(files.value.length, 'ticket')} in the table. It goes to your Downloads.` });
  };
  return (
    <section class="part" aria-labelledby="table">
      <h3 id="table">Table for a spreadsheet</h3>
      <p>
        Every call of every ticket, a line each (CSV). <strong>It is not encrypted:</strong> whoever has the
        file can read it, so delete it when you are done. It cannot be brought in again; a backup can.
      </p>
      <div>
        <Button onPress={() => void save()}>Save the table</Button>
      </div>
      <p role="status" class={said?.bad ? 'problem' : 'source'}>
        {said?.text}
      </p>
    </section>
  );
}

function readable(opened: unknown) {
  const parsed = issueFileSchema.safeParse(opened);
  return parsed.success ? [parsed.data] : [];
}
