import { useState } from 'preact/hooks';
import type { ProtectionChange } from '../../../storage/protection/protect';
import { SubmitButton } from '../../lock/new-passphrase';
import { PassphraseField } from '../../lock/passphrase-field';
import { storeSentences } from '../../words';

interface AskPassphraseProps {
  /** What the button says. */
  action: string;
  /** Does what was asked for, with the passphrase. */
  act: (passphrase: string) => Promise<ProtectionChange>;
  onDone: (passphrase: string) => void;
}

/** Asks for the passphrase before something that an unlocked screen alone must not allow. */
export function AskPassphrase({ action, act, onDone }: AskPassphraseProps) {
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const submit = async () => {
    setBusy(true);
    const done = await act(typed);
    setBusy(false);
    setProblem(problemOf(done));
    if (done.kind === 'done') onDone(typed);
  };
  return (
    <form
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '' && !busy) void submit();
      }}
    >
      <PassphraseField label="Your passphrase" value={typed} onText={setTyped} problem={problem} />
      <SubmitButton disabled={typed === '' || busy}>{busy ? 'One moment…' : action}</SubmitButton>
    </form>
  );
}

/** What to say about a change that was not made. */
export function problemOf(change: ProtectionChange): string | undefined {
  if (change.kind === 'done') return undefined;
  return change.kind === 'wrong' ? 'This is not the passphrase.' : storeSentences[change.reason];
}
