import { useState } from 'preact/hooks';
import { now } from '../../browser/clock';
import type { IssueFile } from '../../domain/issue';
import { handOverFile } from '../../storage/files/hand-over';
import { NewPassphrase } from '../lock/new-passphrase';
import { Button } from '../parts/button';
import { saveFile } from '../parts/save-file';

/** A ticket for a colleague: as a file only a password opens, or on paper. */
export function HandOverCard({ file }: { file: IssueFile }) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [saved, setSaved] = useState(false);
  const save = async (password: string) => {
    setBusy(true);
    const at = now();
    saveFile('psl-ticket.pslticket', 'application/octet-stream', await handOverFile(file, password, at));
    setBusy(false);
    setAsking(false);
    setSaved(true);
  };
  return (
    <section class="card no-print" aria-labelledby="hand-over">
      <h2 id="hand-over">For somebody else</h2>
      {asking ? (
        <>
          <p>
            The whole ticket, encrypted. Tell your colleague the password by phone, never with the file. It is
            brought in under Options, “Import and export”.
          </p>
          <NewPassphrase
            label="Password for this file"
            action="Save the file"
            busy={busy}
            onDone={(password) => void save(password)}
          />
        </>
      ) : (
        <div class="row">
          <Button onPress={() => setAsking(true)}>Hand over</Button>
          <Button onPress={() => print()}>Print</Button>
        </div>
      )}
      <p role="status" class="source">
        {saved && 'The file goes to your Downloads.'}
      </p>
    </section>
  );
}
