import { useState } from 'preact/hooks';
import { SubmitButton } from '../lock/new-passphrase';
import { PassphraseField } from '../lock/passphrase-field';

interface OpenLockedProps {
  /** What the button says. */
  action: string;
  /** What the field is called. */
  label?: string;
  /** True when something was tried and did not open it. */
  wrong: boolean;
  onOpen: (typed: string) => void;
}

/** What is locked and not of this vault opens with what it was locked by: a passphrase, or the printed recovery key. */
export function OpenLocked({ action, label = 'Passphrase or recovery key', wrong, onOpen }: OpenLockedProps) {
  const [typed, setTyped] = useState('');
  return (
    <form
      class="lock-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== '') onOpen(typed);
      }}
    >
      <PassphraseField
        label={label}
        value={typed}
        onText={setTyped}
        problem={wrong ? 'This does not open it.' : undefined}
      />
      <SubmitButton disabled={typed === ''}>{action}</SubmitButton>
    </form>
  );
}
