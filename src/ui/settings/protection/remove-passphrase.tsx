import type { Store } from '../../../storage/opening';
import { removePassphrase } from '../../../storage/protection/protect';
import { AskPassphrase } from './ask-passphrase';

/** Back to this computer only. All surfaces open again by themselves afterwards. */
export function RemovePassphrase({ store }: { store: Store }) {
  return (
    <details class="fold">
      <summary>Use this computer only, without a passphrase</summary>
      <p>
        The key will lie on this computer. Whoever can sign in here as you, or takes the disk, can then read
        your tickets, also those of before.
      </p>
      <AskPassphrase
        action="Take the passphrase away"
        act={(passphrase) => removePassphrase(store, passphrase)}
        onDone={() => undefined}
      />
    </details>
  );
}
