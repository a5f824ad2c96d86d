import { useState } from 'preact/hooks';
import type { Store } from '../../../storage/opening';
import { noteChoice } from '../../../storage/protection/note-choice';
import { setPassphrase } from '../../../storage/protection/protect';
import { NewPassphrase } from '../../lock/new-passphrase';
import { Button } from '../../parts/button';
import { storeSentences } from '../../words';

/** The choice of a new installation: a passphrase, or this computer only, and what each means before it is made. */
export function SetPassphrase({ store, onSet }: { store: Store; onSet: (passphrase: string) => void }) {
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(0);
  const [problem, setProblem] = useState<string>();
  const [chosen, setChosen] = useState(store.vault.protection.chosen);

  const set = async (passphrase: string) => {
    setBusy(true);
    const outcome = await setPassphrase(store, passphrase, { progress: setDone });
    setBusy(false);
    if (outcome.ok) onSet(passphrase);
    else setProblem(storeSentences[outcome.reason]);
  };
  const keep = () => {
    setChosen(true);
    void noteChoice();
  };

  return (
    <>
      <h3>With a passphrase (recommended)</h3>
      <p>
        Nobody reads your tickets without it, even with your computer in hand. They lock when you are away.
        You can always fill and copy call details, locked or not.
      </p>
      <p>
        <strong>Nobody can reset it.</strong> You will print a recovery key next: without passphrase and
        recovery key the tickets are gone.
      </p>
      <NewPassphrase action="Set passphrase" busy={busy} onDone={(passphrase) => void set(passphrase)} />
      <p role="status" class="source">
        {busy && done > 0 ? `${done.toLocaleString('en-US')} records encrypted anew…` : ''}
      </p>
      {problem && <p class="problem">{problem}</p>}
      <h3>This computer only</h3>
      <p>
        Tickets are encrypted, but the key lies on this computer too. Whoever can sign in here as you, or
        takes the disk, can read them. {chosen && <strong>This is how it is now.</strong>}
      </p>
      {!chosen && (
        <div>
          <Button onPress={keep}>Use this computer only</Button>
        </div>
      )}
    </>
  );
}
