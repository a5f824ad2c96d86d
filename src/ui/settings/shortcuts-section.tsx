import { useEffect, useState } from 'preact/hooks';
import { logError } from '../../browser/log';
import { openShortcutSettings, readShortcuts } from '../../browser/shortcuts';
import { shortcuts } from '../../domain/shortcut';
import { Banner } from '../parts/banner';
import { Button } from '../parts/button';

/** Which key does what, as the browser has it now, and the way to another key. Browsers leave a key out that is taken. */
export function ShortcutsSection() {
  const keys = useKeys();
  const [refused, setRefused] = useState(false);
  if (!keys) return null;
  const missing = shortcuts.filter(({ name }) => !keys.get(name)).length;
  const open = () =>
    openShortcutSettings().catch((error: unknown) => {
      logError('shortcuts-not-opened', error);
      setRefused(true);
    });
  return (
    <section class="card" aria-labelledby="shortcuts">
      <div>
        <h2 id="shortcuts">Shortcuts</h2>
        <p class="source">They work on every page, also while you are in the portal.</p>
      </div>
      <dl class="shortcuts">
        {shortcuts.map(({ name, what }) => (
          <div key={name}>
            <dt>{what}</dt>
            <dd>
              {keys.get(name) ? <kbd>{keys.get(name)}</kbd> : <span class="tag warn">Not assigned</span>}
            </dd>
          </div>
        ))}
        <div>
          <dt>Find the tickets of a case</dt>
          <dd>
            <kbd>psl</kbd> and the case number in the address bar
          </dd>
        </div>
      </dl>
      {missing > 0 && (
        <Banner tone="info">
          {missing === 1 ? 'One shortcut has no key' : `${missing} shortcuts have no key`}: another program or
          extension uses it, or it was taken away. Choose one yourself.
        </Banner>
      )}
      <div>
        <Button onPress={() => void open()}>Choose the keys</Button>
      </div>
      <p class="source" role={refused ? 'alert' : undefined}>
        {refused && 'The browser did not open the page. '}By hand: in Chrome open
        chrome://extensions/shortcuts, in Edge edge://extensions/shortcuts. In Firefox open Add-ons and
        themes, press the gear, and choose Manage Extension Shortcuts.
      </p>
    </section>
  );
}

/** Read again whenever the agent comes back to this page: the keys are set on another one. */
function useKeys(): ReadonlyMap<string, string> | undefined {
  const [keys, setKeys] = useState<ReadonlyMap<string, string>>();
  useEffect(() => {
    const read = () => void readShortcuts().then(setKeys);
    read();
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, []);
  return keys;
}
