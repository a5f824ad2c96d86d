import { useEffect } from 'preact/hooks';

/** Brings a heading to the front when the address asks for it (`#id`): its section may be loaded after the page. */
export function useFocusWhenAsked(id: string): void {
  useEffect(() => {
    if (location.hash === `#${id}`) document.getElementById(id)?.focus();
  }, [id]);
}
