import { useState } from 'preact/hooks';
import { isAcceptable, judgePassphrase, type PassphraseVerdict } from '../../domain/passphrase';
import { PassphraseField } from './passphrase-field';

interface NewPassphraseProps {
  /** What the button says. */
  action: string;
  /** What the field is called. */
  label?: string;
  busy: boolean;
  onDone: (passphrase: string) => void;
}

const verdicts: Record<PassphraseVerdict, string> = {
  empty: 'Four words that do not belong together, or at least 12 characters.',
  'too-short': 'Too short. Four words, or at least 12 characters.',
  'too-simple': 'Too easy to guess. Take four words that do not belong together.',
  good: 'Good.',
  strong: 'Strong.',
};

/** A new passphrase, typed twice: nobody can read it back. */
export function NewPassphrase({ action, label = 'New passphrase', busy, onDone }: NewPassphraseProps) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const verdict = judgePassphrase(first);
  const good = isAcceptable(verdict);
  const differs = good && second !== '' && !first.startsWith(second) && second !== first;
  return (
    <form
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (good && first === second && !busy) onDone(first);
      }}
    >
      <PassphraseField
        label={label}
        value={first}
        onText={setFirst}
        problem={verdict === 'too-short' || verdict === 'too-simple' ? verdicts[verdict] : undefined}
      >
        {(verdict === 'empty' || good) && <p class="source">{verdicts[verdict]}</p>}
      </PassphraseField>
      <PassphraseField
        label="Type it again"
        value={second}
        onText={setSecond}
        problem={differs ? 'This is not the same.' : undefined}
      />
      <SubmitButton disabled={!good || first !== second || busy}>
        {busy ? 'One moment…' : action}
      </SubmitButton>
    </form>
  );
}

/** The button Enter presses. */
export function SubmitButton({ disabled, children }: { disabled: boolean; children: string }) {
  return (
    <div class="row">
      <button type="submit" class="primary" disabled={disabled}>
        {children}
      </button>
    </div>
  );
}
