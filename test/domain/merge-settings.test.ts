import { expect, it, describe } from 'vitest';
import { defaultEscalation } from '../../src/domain/escalation';
import { mergeSettings } from '../../src/domain/merge-settings';
import { withRowIds } from '../../src/domain/row-ids';
import { defaultSettings, settingsSchema, type Settings } from '../../src/domain/settings';

const link = (id: string, name: string) => ({ id, name, address: 'https://khbe.ky.gov/x', screens: '' });
const line = (id: string, agency: string) => ({ ...defaultSettings.profile, id, agency });
const rule = (label: string) => ({
  field: 'caseNumber' as const,
  host: 'kyagent.ky.gov' as const,
  screen: '',
  relation: 'before' as const,
  label,
});
const base: Settings = {
  ...defaultSettings,
  training: [link('a', 'Guide'), link('b', 'Video')],
  lines: [line('l1', 'First')],
};
const merge = (mine: Partial<Settings>, theirs: Partial<Settings>) =>
  mergeSettings(base, { ...base, ...mine }, { ...base, ...theirs });

describe('options edited in two windows', () => {
  it('keep a field of each, and the last one of the same', () => {
    const { profile } = base;
    const merged = merge(
      { profile: { ...profile, name: 'Dana', agency: 'Mine' } },
      { profile: { ...profile, npn: '777', agency: 'Theirs' } },
    );
    expect(merged.profile).toMatchObject({ name: 'Dana', npn: '777', agency: 'Mine' });
  });

  it('keep rows either added and fields either changed in one row', () => {
    const merged = merge(
      {
        training: [
          { ...link('a', 'Guide'), screens: 'Client Profile' },
          link('b', 'Video'),
          link('c', 'Mine'),
        ],
      },
      { training: [link('a', 'New guide'), link('b', 'Video'), link('d', 'Theirs')] },
    );
    expect(merged.training?.map(({ name, screens }) => [name, screens])).toEqual([
      ['New guide', 'Client Profile'],
      ['Video', ''],
      ['Theirs', ''],
      ['Mine', ''],
    ]);
  });

  it('a row taken away in one window does not come back from the other', () => {
    const merged = merge(
      { training: [link('b', 'Video')] },
      { training: [link('a', 'Guide'), { ...link('b', 'Video'), screens: 'x' }] },
    );
    expect(merged.training).toEqual([{ ...link('b', 'Video'), screens: 'x' }]);
  });

  it('rows from before there were ids are told apart, also those that come with the extension', () => {
    const [first, second, ...rest] = withRowIds(defaultEscalation);
    if (!first || !second) throw new Error('no rows');
    const merged = merge(
      { escalation: [{ ...first, lastChecked: '2026-11-01' }, second, ...rest] },
      { escalation: [first, { ...second, contact: '1' }, ...rest] },
    );
    expect(merged.escalation?.slice(0, 2)).toEqual([
      { ...first, lastChecked: '2026-11-01' },
      { ...second, contact: '1' },
    ]);
    expect(merged.escalation).toHaveLength(defaultEscalation.length);
    expect(settingsSchema.safeParse(merged).success).toBe(true);
  });

  it('rows nobody touched stay those that come with the extension', () => {
    expect(merge({ profile: { ...base.profile, name: 'x' } }, {}).escalation).toBeUndefined();
  });

  it('links, reminders, office hours, closed days, agencies and rules are each their own', () => {
    const { links, reminder, office } = base;
    const merged = merge(
      {
        links: { ...links, issueTracker: { ...links.issueTracker, address: 'https://mine.example' } },
        reminder: { ...reminder, businessDays: 5 },
        office: { ...office, opens: '07:00', alsoClosed: ['2026-12-24'] },
        lines: [line('l1', 'First'), line('l2', 'Mine')],
        taught: [rule('mine')],
      },
      {
        links: { ...links, officeHour: { ...links.officeHour, lastChecked: '2026-11-02' } },
        reminder: { ...reminder, time: '10:00' },
        office: { ...office, closes: '18:00', alsoClosed: ['2026-12-23'] },
        lines: [{ ...line('l1', 'First'), doiNumber: '1' }],
        taught: [rule('theirs')],
      },
    );
    expect(merged.links.issueTracker.address).toBe('https://mine.example');
    expect(merged.links.officeHour.lastChecked).toBe('2026-11-02');
    expect(merged.reminder).toMatchObject({ businessDays: 5, time: '10:00' });
    expect(merged.office).toMatchObject({ opens: '07:00', closes: '18:00' });
    expect(merged.office.alsoClosed).toEqual(['2026-12-23', '2026-12-24']);
    expect(merged.lines).toEqual([{ ...line('l1', 'First'), doiNumber: '1' }, line('l2', 'Mine')]);
    expect(merged.taught).toEqual([rule('theirs'), rule('mine')]);
  });
});

it('two rows that say the same have two ids', () => {
  const [one, two] = withRowIds([{ name: 'x' }, { name: 'x' }] as { name: string; id?: string }[]);
  expect(one?.id).not.toBe(two?.id);
});
