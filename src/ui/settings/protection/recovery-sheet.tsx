import { useState } from 'preact/hooks';
import {
  isSameGroup,
  readRecoveryKey,
  recoverySymbols,
  writeRecoveryKey,
} from '../../../domain/recovery-key';
import { keepRecoveryKey } from '../../../storage/protection/protect';
import { SubmitButton } from '../../lock/new-passphrase';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { problemOf } from './ask-passphrase';

interface RecoverySheetProps {
  passphrase: string;
  onDone: () => void;
}

/** The recovery key on a sheet to print. It counts only when two of its groups were typed from the paper. */
export function RecoverySheet({ passphrase, onDone }: RecoverySheetProps) {
  const [{ groups, asked }] = useState(newSheet);
  return (
    <div class="recovery">
      <div class="sheet">
        <h3>PSL Companion recovery key</h3>
        <ol class="groups" aria-label="Recovery key">
          {groups.map((group) => (
            <li key={group} class="number">
              {group}
            </li>
          ))}
        </ol>
        <p>
          It opens your tickets when the passphrase is forgotten. Keep it away from this computer; whoever has
          it can open them too.
        </p>
      </div>
      <div class="row">
        <Button onPress={() => print()}>Print</Button>
        <span class="source">or write it down by hand</span>
      </div>
      <Confirm groups={groups} asked={asked} passphrase={passphrase} onDone={onDone} />
    </div>
  );
}

function Confirm({
  groups,
  asked,
  passphrase,
  onDone,
}: RecoverySheetProps & { groups: readonly string[]; asked: readonly number[] }) {
  const [typed, setTyped] = useState(['', '']);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const right = asked.map((group, at) => isSameGroup(groups[group] ?? '', typed[at] ?? ''));
  const confirm = async () => {
    const reading = readRecoveryKey(groups.join(''));
    if (reading.kind !== 'whole') return;
    setBusy(true);
    const done = await keepRecoveryKey(passphrase, reading.secret);
    setBusy(false);
    setProblem(problemOf(done));
    if (done.kind === 'done') onDone();
  };
  return (
    <form
      class="lock-form no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (right.every(Boolean) && !busy) void confirm();
      }}
    >
      <p>
        Type two groups <strong>from the paper</strong>. Only then does the key count.
      </p>
      <div class="pair">
        {asked.map((group, at) => (
          <Field
            key={group}
            label={`Group ${group + 1}`}
            type="tel"
            value={typed[at] ?? ''}
            problem={
              !right[at] && (typed[at] ?? '').trim().length >= 5 ? 'This differs from the sheet.' : undefined
            }
            onText={(text) => setTyped(typed.map((before, index) => (index === at ? text : before)))}
          />
        ))}
      </div>
      {problem && <p class="problem">{problem}</p>}
      <SubmitButton disabled={!right.every(Boolean) || busy}>
        {busy ? 'One moment…' : 'The key is kept safe'}
      </SubmitButton>
      <div>
        <Button look="plain" onPress={onDone}>
          Not now: without it a forgotten passphrase cannot be undone
        </Button>
      </div>
    </form>
  );
}

/** A new key, and two of its groups that are to be typed again: any but the first, which the eye keeps. */
function newSheet(): { groups: string[]; asked: number[] } {
  const groups = writeRecoveryKey(crypto.getRandomValues(new Uint8Array(recoverySymbols)));
  const [a = 0, b = 0] = crypto.getRandomValues(new Uint8Array(2));
  return { groups, asked: [1 + (a % 3), 4 + (b % 4)] };
}
