import { useEffect, useRef, useState } from 'preact/hooks';
import { getReadyToDerive } from '../../storage/protection/derive';
import { unlock } from '../../storage/protection/unlock';
import { Button } from '../parts/button';
import { storeSentences } from '../words';
import { SubmitButton } from './new-passphrase';
import { PassphraseField } from './passphrase-field';
import { RecoverView } from './recover-view';

/** Asks for the passphrase. Every open surface opens by itself once it is right. */
export function UnlockView() {
  const [recovering, setRecovering] = useState(false);
  return (
    <main class="scroll lock">
      {recovering ? (
        <RecoverView onBack={() => setRecovering(false)} />
      ) : (
        <Passphrase onForgotten={() => setRecovering(true)} />
      )}
    </main>
  );
}

function Passphrase({ onForgotten }: { onForgotten: () => void }) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    getReadyToDerive();
    form.current?.querySelector('input')?.focus();
  }, []);

  const submit = async () => {
    setBusy(true);
    setProblem(undefined);
    const done = await unlock(typed);
    setBusy(false);
    if (done.kind === 'wrong') setProblem('This is not the passphrase. Try again.');
    if (done.kind === 'failed') setProblem(storeSentences[done.reason]);
  };

  return (
    <form
      ref={form}
      class="card lock-form"
      aria-labelledby="unlock"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '' && !busy) void submit();
      }}
    >
      <h2 id="unlock">Your tickets are locked</h2>
      <PassphraseField
        label="Passphrase"
        value={typed}
        onText={(text) => {
          setTyped(text);
          setProblem(undefined);
        }}
        problem={problem}
      />
      <SubmitButton disabled={typed === '' || busy}>{busy ? 'Unlocking…' : 'Unlock'}</SubmitButton>
      <div>
        <Button look="plain" onPress={onForgotten}>
          Passphrase forgotten? Use the recovery key
        </Button>
      </div>
      <p class="source">Reminders go on while your tickets are locked.</p>
    </form>
  );
}
