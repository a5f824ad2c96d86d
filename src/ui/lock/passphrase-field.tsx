import { h, type ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '../parts/button';

interface PassphraseFieldProps {
  label: string;
  value: string;
  onText: (value: string) => void;
  problem?: string | undefined;
  children?: ComponentChildren;
}

/** A passphrase, hidden unless the agent wants to see it: long ones are mistyped. */
export function PassphraseField({ label, value, onText, problem, children }: PassphraseFieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const [shown, setShown] = useState(false);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="passphrase">
        {h('input', {
          id,
          type: shown ? 'text' : 'password',
          value,
          // The browser's own password keeper would put it on this computer.
          autocomplete: 'off',
          spellcheck: false,
          autocapitalize: 'off',
          'aria-describedby': noteId,
          'aria-invalid': problem ? true : undefined,
          onInput: (event: Event & { currentTarget: HTMLInputElement }) => onText(event.currentTarget.value),
        })}
        <Button pressed={shown} onPress={() => setShown(!shown)}>
          Show
        </Button>
      </div>
      <div id={noteId} class="note" aria-live="polite">
        {problem && <p class="problem">{problem}</p>}
        {children}
      </div>
    </div>
  );
}
