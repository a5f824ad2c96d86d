import type { Chromium } from './chromium';
import type { Companion } from './companion';
import { until } from './until';

/** Each passphrase is turned into a key that is slow to make on purpose. */
const slow = { timeout: 60_000 };

/** Sets a passphrase in the open options, writes the recovery key down, and answers it. `look` is called at each step. */
export async function setPassphrase(
  options: Companion,
  passphrase: string,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  await options.fill('New passphrase', passphrase);
  await options.fill('Type it again', passphrase);
  await look();
  await options.press('Set passphrase');
  await options.page.waitForSelector('.groups li', slow);
  await look();
  const groups = await options.page.$$eval('.groups li', (items) => items.map((item) => item.textContent));
  const asked = await options.page.$$eval('.recovery form label', (labels) =>
    labels.map((label) => label.textContent),
  );
  for (const label of asked) await options.fill(label, groups[Number(label.slice(6)) - 1] ?? '');
  await options.press('The key is kept safe');
  await options.page.waitForSelector('::-p-text(Lock now)', slow);
  await until(async () => !(await options.text()).includes('There is no recovery key'), 'the key to count');
  return groups;
}

/** Locks the computer, as far as the browser is told: the machine tests run on has no screen to lock. */
export async function lockComputer(chromium: Chromium): Promise<void> {
  const worker = await chromium.worker();
  await worker.evaluate(() => {
    (chrome.idle.onStateChanged as unknown as { dispatch(state: string): void }).dispatch('locked');
  });
}
