/** What a text is typed into. */
export type Box = HTMLInputElement | HTMLTextAreaElement;

/** Stable, so that it runs once: when the control appears. */
export function takeFocus(control: Box | null): void {
  control?.focus();
}

/** Enter adds the line, Shift and Enter breaks it; an Enter that ends a composed character is neither. */
export function pressEnter(event: KeyboardEvent, onEnter: () => void): void {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  onEnter();
}

/** A pasted text is cleaned before it is put in where the cursor stands. */
export function paste(
  event: ClipboardEvent & { currentTarget: Box },
  clean: (pasted: string) => string,
  onText: (value: string) => void,
): void {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text === '') return;
  event.preventDefault();
  const control = event.currentTarget;
  const { selectionStart, selectionEnd, value } = control;
  control.setRangeText(clean(text), selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  onText(control.value);
}
