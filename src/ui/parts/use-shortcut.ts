import { useEffect, useState } from 'preact/hooks';
import { readShortcuts } from '../../browser/shortcuts';
import type { ShortcutName } from '../../domain/shortcut';

/** The key that does the same as a button, as the browser has it: empty while it is not known, or when there is none. */
export function useShortcut(name: ShortcutName): string {
  const [key, setKey] = useState('');
  useEffect(() => {
    void readShortcuts().then((all) => setKey(all.get(name) ?? ''));
  }, [name]);
  return key;
}
