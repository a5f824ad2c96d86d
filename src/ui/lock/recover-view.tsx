import { useState } from 'preact/hooks';
import { readRecoveryKey, recoveryGroups, type RecoveryReading } from '../../domain/recovery-key';
import { isRecoveryKey, recover, type Unlocking } from '../../storage/protection/unlock';
import { Button } from '../parts/button';
import { storeSentences } from '../words';
import { NewPassphrase, SubmitButton } from './new-passphrase';

/** The way back in with the printed key: it is checked, and a new passphrase follows at once. */
export function RecoverView({ onBack }: { onBack: () => void }) {
  const [secret, setSecret] = useState<Uint8Array<ArrayBuffer>>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const ask = async (work: Promise<Unlocking>): Promise<boolean> => {
    setBusy(true);
    const done = await work;
    setBusy(false);
    setProblem(problemOf(done));
    return done.kind === 'unlocked';
  };

  return (
    <section class="card" aria-labelledby="recover">
      <h2 id="recover">Use the recovery key</h2>
      {secret ? (
        <>
          <p>The recovery key is right. Now choose a new passphrase.</p>
          <NewPassphrase
            action="Set and unlock"
            busy={busy}
            onDone={(next) => void ask(recover(secret, next))}
          />
          {problem && <p class="problem">{problem}</p>}
        </>
      ) : (
        <TypeKey
          busy={busy}
          problem={problem}
          onKey={(typed) => void ask(isRecoveryKey(typed)).then((right) => right && setSecret(typed))}
        />
      )}
      <div>
        <Button look="plain" onPress={onBack}>
          Back to the passphrase
        </Button>
      </div>
    </section>
  );
}

interface TypeKeyProps {
  busy: boolean;
  problem: string | undefined;
  onKey: (secret: Uint8Array<ArrayBuffer>) => void;
}

function TypeKey({ busy, problem, onKey }: TypeKeyProps) {
  const [typed, setTyped] = useState('');
  const reading = readRecoveryKey(typed);
  const mistake = reading.kind === 'mistake';
  return (
    <form
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (reading.kind === 'whole' && !busy) onKey(reading.secret);
      }}
    >
      <div class="field">
        <label for="recovery-key">The key on your printed sheet</label>
        <textarea
          id="recovery-key"
          rows={3}
          class="number"
          spellcheck={false}
          autocomplete="off"
          autocapitalize="characters"
          aria-describedby="recovery-note"
          aria-invalid={mistake || undefined}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <div id="recovery-note" class="note" aria-live="polite">
          <p class={mistake ? 'problem' : 'source'}>{noteFor(reading)}</p>
          {problem && <p class="problem">{problem}</p>}
        </div>
      </div>
      <SubmitButton disabled={reading.kind !== 'whole' || busy}>Go on</SubmitButton>
    </form>
  );
}

function noteFor(reading: RecoveryReading): string {
  switch (reading.kind) {
    case 'whole':
      return 'All groups are there.';
    case 'incomplete':
      return `${Math.min(reading.groups, recoveryGroups)} of ${recoveryGroups} groups. Capitals, spaces and dashes do not matter.`;
    case 'mistake':
      return `Group ${reading.group} has a mistake. Compare it with the sheet.`;
  }
}

function problemOf(done: Unlocking): string | undefined {
  if (done.kind === 'unlocked') return undefined;
  return done.kind === 'wrong'
    ? 'This is not the recovery key of these tickets.'
    : storeSentences[done.reason];
}
