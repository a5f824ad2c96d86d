import { describe, expect, it } from 'vitest';
import { backupName, backupsToRemove, isDailyDue, isNudgeDue } from '../../src/domain/backup-plan';

const day = 24 * 60 * 60 * 1000;
const noon = new Date(2026, 10, 24, 12).getTime();
const vault = 'abcdef12-and-more';
const named = (daysAgo: number) => backupName(vault, noon - daysAgo * day);

describe('which backups stay', () => {
  it('the newest seven days, and the newest of each of four weeks before', () => {
    const names = Array.from({ length: 60 }, (_, daysAgo) => named(daysAgo));
    const removed = backupsToRemove(names, vault);
    const kept = names.filter((name) => !removed.includes(name));
    expect(kept).toHaveLength(11);
    expect(kept.slice(0, 7)).toEqual(names.slice(0, 7));
    const days = kept.slice(7).map((name) => new Date(name.slice(14, 24)).getTime() / day);
    expect(new Set(days.map((one) => Math.floor((one - 4) / 7))).size).toBe(4);
  });

  it('all of them, while there are few', () => {
    expect(backupsToRemove([named(0), named(30), named(90)], vault)).toEqual([]);
  });

  it('and nothing that is not a backup of this vault', () => {
    const others = ['taxes.pdf', backupName('another-vault', noon - 400 * day), 'psl-companion-x.pslbackup'];
    const names = [...others, ...Array.from({ length: 60 }, (_, daysAgo) => named(daysAgo))];
    expect(backupsToRemove(names, vault).some((name) => others.includes(name))).toBe(false);
  });

  it('are named by the day and a random id alone', () => {
    expect(backupName(vault, noon)).toBe('psl-companion-2026-11-24-abcdef12.pslbackup');
  });
});

describe('when the agent is reminded', () => {
  it.each([
    ['a new store', { since: noon - 6 * day }, false],
    ['a store of more than a week without any', { since: noon - 8 * day }, true],
    ['a backup of yesterday', { since: 0, checkedAt: noon - day }, false],
    ['a backup of last week', { since: 0, checkedAt: noon - 8 * day }, true],
    ['put off yesterday', { since: 0, checkedAt: noon - 30 * day, putOffAt: noon - day }, false],
  ])('%s', (_when, times, due) => {
    expect(isNudgeDue(times, noon)).toBe(due);
  });

  it('and a daily backup is made once a calendar day', () => {
    expect(isDailyDue(undefined, noon)).toBe(true);
    expect(isDailyDue(noon - 60_000, noon)).toBe(false);
    expect(isDailyDue(noon - day, noon)).toBe(true);
  });
});
