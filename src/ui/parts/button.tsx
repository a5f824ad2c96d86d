import type { ComponentChildren } from 'preact';

interface ButtonProps {
  onPress: () => void;
  look?: 'primary' | 'plain' | 'small';
  pressed?: boolean;
  disabled?: boolean;
  /** The key that does the same from anywhere, such as "Alt+Shift+C": shown when pointed at. Empty for none. */
  shortcut?: string;
  children: ComponentChildren;
}

/** A button that never submits a form. */
export function Button({ onPress, look, pressed, disabled, shortcut = '', children }: ButtonProps) {
  return (
    <button
      type="button"
      class={look}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onPress}
      {...(shortcut !== '' && { title: shortcut, 'aria-keyshortcuts': shortcut })}
    >
      {children}
    </button>
  );
}
