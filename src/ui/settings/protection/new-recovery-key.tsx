import { useState } from 'preact/hooks';
import { checkPassphrase } from '../../../storage/protection/protect';
import { AskPassphrase } from './ask-passphrase';
import { RecoverySheet } from './recovery-sheet';

/** A new recovery key, in place of the one before. */
export function NewRecoveryKey({ open, onChanged }: { open: boolean; onChanged: () => void }) {
  const [passphrase, setPassphrase] = useState<string>();
  if (passphrase !== undefined) {
    const done = () => {
      setPassphrase(undefined);
      onChanged();
    };
    return <RecoverySheet passphrase={passphrase} onDone={done} />;
  }
  return (
    <details class="fold" open={open}>
      <summary>Make a recovery key</summary>
      <p>One made before stops working as soon as the new one is confirmed.</p>
      <AskPassphrase action="Show a recovery key" act={checkPassphrase} onDone={setPassphrase} />
    </details>
  );
}
