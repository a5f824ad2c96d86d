import { newBrowser } from './support/browser';
import { beforeEach, expect, it } from 'vitest';
import { openContext, valueOf } from './support/context';

beforeEach(newBrowser);

const rule = (label: string) => ({
  field: 'caseNumber' as const,
  host: 'kyagent.ky.gov' as const,
  screen: 'Sent Letters',
  relation: 'before' as const,
  label,
});

async function openWithChange() {
  const context = await openContext();
  const { changeSettings } = await import('../../src/storage/change-settings');
  return { ...context, changeSettings };
}

it('a part of the settings changes, and the rest stays as it is on disk', async () => {
  const { store, settings, saveSettings, changeSettings } = await openWithChange();
  const mine = { ...settings.settings, profile: { ...settings.settings.profile, name: 'Dana Ashworth' } };
  valueOf(await saveSettings(store, mine));
  valueOf(await changeSettings(store, (before) => ({ ...before, taught: [rule('Dossier no')] })));
  expect((await openContext()).settings.settings).toEqual({ ...mine, taught: [rule('Dossier no')] });
});

it('two surfaces that teach at the same moment lose nothing', async () => {
  const { store, changeSettings } = await openWithChange();
  const teach = (label: string) =>
    changeSettings(store, (before) => ({ ...before, taught: [...(before.taught ?? []), rule(label)] }));
  (await Promise.all(['a', 'b', 'c'].map((label) => teach(`Label ${label}`)))).forEach(valueOf);
  const { taught } = (await openContext()).settings.settings;
  expect(taught?.map(({ label }) => label).sort()).toEqual(['Label a', 'Label b', 'Label c']);
});

it('settings that cannot be read are not written over', async () => {
  const { store, write, changeSettings } = await openWithChange();
  await write(store.database, ['settings'], (tx) => tx.objectStore('settings').put({ id: 'settings', v: 1 }));
  expect(await changeSettings(store, (before) => before)).toEqual({ ok: false, reason: 'unreadable' });
});

it('settings out of shape are refused, and nothing is written', async () => {
  const { store, changeSettings } = await openWithChange();
  const changed = await changeSettings(store, (before) => ({ ...before, taught: [rule('x'.repeat(81))] }));
  expect(changed).toEqual({ ok: false, reason: 'too-long' });
  expect((await openContext()).settings.settings.taught).toBeUndefined();
});
