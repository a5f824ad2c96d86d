import { h, type ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { paste, pressEnter, takeFocus, type Box } from './field-events';
import { SensitiveNotice } from '../guard/sensitive-notice';

interface FieldProps {
  label: string;
  value: string;
  onText: (value: string) => void;
  type?: 'text' | 'date' | 'time' | 'tel' | 'url';
  multiline?: boolean;
  /** Case and ticket numbers: larger, figures of one width. */
  number?: boolean;
  /** The one thing asked for on a view: as large as it is important. */
  big?: boolean;
  placeholder?: string;
  /** The keyboard starts here. Only for what the agent just asked for. */
  focus?: boolean;
  onEnter?: () => void;
  /** What is put in instead of a pasted text. */
  clean?: (pasted: string) => string;
  /** The text is too long or not a date: what is wrong, in one sentence. */
  problem?: string | undefined;
  /** Names of people: a date or a long number beside one is likely about that person. */
  members?: boolean;
  /** Where the value came from, choices and the like. */
  children?: ComponentChildren;
}

/** One labelled control. The label is its whole accessible name; everything else is a description. */
export function Field({
  label,
  value,
  onText,
  type = 'text',
  multiline,
  number,
  big,
  placeholder,
  focus,
  onEnter,
  clean,
  problem,
  members,
  children,
}: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const shared = {
    id,
    value,
    placeholder,
    autocomplete: 'off',
    spellcheck: false,
    'aria-describedby': children || problem ? noteId : undefined,
    'aria-invalid': problem ? true : undefined,
    ref: focus ? takeFocus : null,
    onInput: (event: Event & { currentTarget: Box }) => onText(event.currentTarget.value),
    onKeyDown: onEnter && ((event: KeyboardEvent) => pressEnter(event, onEnter)),
    onPaste: clean && ((event: ClipboardEvent & { currentTarget: Box }) => paste(event, clean, onText)),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {multiline ? (
        <textarea {...shared} rows={2} />
      ) : (
        h('input', { ...shared, type, class: [number && 'number', big && 'big'].filter(Boolean).join(' ') })
      )}
      <div id={noteId} class="note">
        {problem && <p class="problem">{problem}</p>}
        {children}
      </div>
      {type === 'text' && (
        <SensitiveNotice
          fieldId={id}
          value={value}
          field={number ? 'number' : members ? 'members' : 'text'}
          onText={onText}
        />
      )}
    </div>
  );
}
