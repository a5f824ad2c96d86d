import type { ComponentChildren } from 'preact';

interface ButtonProps {
  onPress: () => void;
  look?: 'primary' | 'plain' | 'small';
  pressed?: boolean;
  disabled?: boolean;
  children: ComponentChildren;
}

/** A button that never submits a form. */
export function Button({ onPress, look, pressed, disabled, children }: ButtonProps) {
  return (
    <button type="button" class={look} aria-pressed={pressed} disabled={disabled} onClick={onPress}>
      {children}
    </button>
  );
}
