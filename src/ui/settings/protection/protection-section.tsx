import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../../storage/opening';
import { Banner } from '../../parts/banner';
import { PassphraseProtection } from './passphrase-protection';
import { RecoverySheet } from './recovery-sheet';
import { SetPassphrase } from './set-passphrase';

/** How the tickets are protected, said plainly, and every way to change it. */
export function ProtectionSection({ store }: { store: Store }) {
  const { mode, protection } = store.vault;
  /** Known for the few minutes between setting it and writing down the recovery key. */
  const [fresh, setFresh] = useState<string>();
  const [, setRenewed] = useState(0);
  // Other surfaces hear of it; this one changed it itself.
  const renew = () => void store.vault.renew().then(() => setRenewed((times) => times + 1));
  useEffect(() => {
    if (location.hash === '#protection') document.getElementById('protection')?.scrollIntoView();
  }, []);
  return (
    <section class="card" aria-labelledby="protection">
      <h2 id="protection">Protection</h2>
      {mode === 'this-computer-only' && fresh === undefined && (
        <SetPassphrase store={store} onSet={setFresh} />
      )}
      {fresh !== undefined && (
        <>
          <Banner tone="good">Your passphrase is set. Everything is encrypted with it.</Banner>
          <RecoverySheet
            passphrase={fresh}
            onDone={() => {
              setFresh(undefined);
              renew();
            }}
          />
        </>
      )}
      {mode === 'passphrase' && fresh === undefined && (
        <PassphraseProtection store={store} protection={protection} onChanged={renew} />
      )}
    </section>
  );
}
