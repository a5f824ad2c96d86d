import { useState } from 'preact/hooks';
import { changePassphrase, checkPassphrase } from '../../../storage/protection/protect';
import { NewPassphrase } from '../../lock/new-passphrase';
import { AskPassphrase, problemOf } from './ask-passphrase';

/** Another passphrase: the one of now first, then the new one twice. */
export function ChangePassphrase() {
  const [current, setCurrent] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const change = async (known: string, next: string) => {
    setBusy(true);
    const done = await changePassphrase(known, next);
    setBusy(false);
    setSaid(problemOf(done) ?? 'The passphrase is changed.');
    if (done.kind === 'done') setCurrent(undefined);
  };
  return (
    <details class="fold">
      <summary>Change the passphrase</summary>
      {current === undefined ? (
        <AskPassphrase action="Go on" act={checkPassphrase} onDone={setCurrent} />
      ) : (
        <NewPassphrase action="Change passphrase" busy={busy} onDone={(next) => void change(current, next)} />
      )}
      <p role="status">{said}</p>
    </details>
  );
}
