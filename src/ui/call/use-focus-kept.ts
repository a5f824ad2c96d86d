import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A button that leads to another step goes with its step, and the keyboard would start again at the top of the window (in
 * Firefox it can be anywhere): it goes on in the view that took its place.
 */
export function useFocusKept(step: string) {
  const view = useRef<HTMLDivElement>(null);
  const shown = useRef(step);
  useLayoutEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    if (document.activeElement === document.body) view.current?.focus({ preventScroll: true });
  }, [step]);
  return view;
}
