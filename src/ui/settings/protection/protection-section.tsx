import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../../storage/opening';
import { Banner } from '../../parts/banner';
import { PassphraseProtection } from './passphrase-protection';
import { RecoverySheet } from './recovery-sheet';
import { SetPassphrase } from './set-passphrase';

interface ProtectionSectionProps {
  store: Store;
  /** Called after each change: what stands beside this section depends on it too. */
  onChanged: () => void;
}

/** How the tickets are protected, said plainly, and every way to change it. */
export function ProtectionSection({ store, onChanged }: ProtectionSectionProps) {
  const { mode, protection } = store.vault;
  /** Known for the few minutes between setting it and writing down the recovery key. */
  const [fresh, setFresh] = useState<string>();
  useEffect(() => {
    if (location.hash === '#protection') document.getElementById('protection')?.scrollIntoView();
  }, []);
  return (
    <section class="card" aria-labelledby="protection">
      <h2 id="protection">Protection</h2>
      {mode === 'this-computer-only' && fresh === undefined && (
        <SetPassphrase
          store={store}
          onSet={(passphrase) => {
            setFresh(passphrase);
            onChanged();
          }}
        />
      )}
      {fresh !== undefined && (
        <>
          <Banner tone="good">Your passphrase is set. Everything is encrypted with it.</Banner>
          <RecoverySheet
            passphrase={fresh}
            onDone={() => {
              setFresh(undefined);
              onChanged();
            }}
          />
        </>
      )}
      {mode === 'passphrase' && fresh === undefined && (
        <PassphraseProtection store={store} protection={protection} onChanged={onChanged} />
      )}
    </section>
  );
}
