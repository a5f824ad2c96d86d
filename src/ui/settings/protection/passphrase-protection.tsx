import { useState } from 'preact/hooks';
import { lockAfterChoices } from '../../../domain/auto-lock';
import type { Store } from '../../../storage/opening';
import { lockNow } from '../../../storage/protection/lock';
import { setLockAfter } from '../../../storage/protection/protect';
import type { Protection } from '../../../storage/vault';
import { Banner } from '../../parts/banner';
import { Button } from '../../parts/button';
import { storeSentences } from '../../words';
import { ChangePassphrase } from './change-passphrase';
import { NewRecoveryKey } from './new-recovery-key';
import { RemovePassphrase } from './remove-passphrase';

interface PassphraseProtectionProps {
  store: Store;
  protection: Protection;
  onChanged: () => void;
}

/** With a passphrase: when it locks, and how to change what opens it. */
export function PassphraseProtection({ store, protection, onChanged }: PassphraseProtectionProps) {
  return (
    <>
      <p>
        Tickets are encrypted with <strong>your passphrase</strong>. They lock when the browser or the
        computer starts, when Windows or macOS locks, after sleep, and when nobody is here.
      </p>
      {!protection.hasRecoveryKey && (
        <Banner tone="warn">
          There is no recovery key. If you forget the passphrase, your tickets are gone.
        </Banner>
      )}
      {protection.betweenKeys && (
        <Banner tone="info">Some records are still being encrypted anew. You can go on working.</Banner>
      )}
      <LockAfter protection={protection} />
      <div>
        <Button onPress={() => void lockNow()}>Lock now</Button>
      </div>
      <NewRecoveryKey open={!protection.hasRecoveryKey} onChanged={onChanged} />
      <ChangePassphrase />
      <RemovePassphrase store={store} />
    </>
  );
}

function LockAfter({ protection }: Pick<PassphraseProtectionProps, 'protection'>) {
  const [minutes, setMinutes] = useState(protection.lockAfter);
  const [problem, setProblem] = useState<string>();
  const choose = async (chosen: number) => {
    const saved = await setLockAfter(chosen);
    setProblem(saved.ok ? undefined : storeSentences[saved.reason]);
    if (saved.ok) setMinutes(chosen);
  };
  return (
    <div class="field">
      <span class="label" id="lock-after-label">
        Lock after minutes without input
      </span>
      <div class="choices" role="group" aria-labelledby="lock-after-label">
        {lockAfterChoices.map((choice) => (
          <Button key={choice} pressed={choice === minutes} onPress={() => void choose(choice)}>
            {String(choice)}
          </Button>
        ))}
      </div>
      {problem && <p class="problem">{problem}</p>}
    </div>
  );
}
