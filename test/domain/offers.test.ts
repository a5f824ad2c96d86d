import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../src/domain/agent-profile';
import { hasText, withoutText, withText } from '../../src/domain/added-text';
import { enrollmentText } from '../../src/domain/enrollment-text';
import { profileChanges, withChanges } from '../../src/domain/profile-offer';
import { pointedFor } from '../../src/domain/pointed';
import { stepsText } from '../../src/domain/steps-text';
import { joinedTrail, withVisit } from '../../src/domain/trails';

describe('an offered text is put in beside what was typed', () => {
  it.each([
    ['', 'J. D.', ', ', 'J. D.'],
    ['J. D.', 'O. D.', ', ', 'J. D., O. D.'],
    ['J. D.,', 'O. D.', ', ', 'J. D., O. D.'],
    ['J. D., O. D.', 'O. D.', ', ', 'J. D., O. D.'],
    ['tried twice', 'steps', '\n', 'tried twice\nsteps'],
  ] as const)('“%s” and “%s”', (before, added, separator, after) =>
    expect(withText(before, added, separator)).toBe(after),
  );

  it('and is taken out without its neighbours', () => {
    expect(withoutText('J. D., O. D., my son', 'O. D.', ', ')).toBe('J. D., my son');
    expect(hasText('J. D.,O. D.', 'O. D.', ', ')).toBe(true);
    expect(hasText('J. D. O.', 'J. D.', ', ')).toBe(false);
  });
});

describe('an enrollment is read in one line', () => {
  it.each([
    [
      { plan: 'Gold', issuer: 'Lantern', from: '1/1', to: '12/31', status: 'Active' },
      'Gold, Lantern, 1/1 to 12/31, Active',
    ],
    [{ plan: 'Gold', from: '1/1' }, 'Gold, from 1/1'],
    [{ plan: 'Gold', to: '12/31' }, 'Gold, until 12/31'],
    [{ plan: 'Gold', status: 'Active' }, 'Gold, Active'],
  ])('%o', (line, text) => expect(enrollmentText(line)).toBe(text));
});

describe('the agent’s own data', () => {
  const mine = { ...emptyProfile, name: 'Dana Ashworth', npn: '1' };

  it('is offered where it differs, old beside new', () =>
    expect(
      profileChanges(mine, { name: ' Dana Ashworth ', npn: '17360245', phone: '', agency: 'Lantern' }),
    ).toEqual([
      { key: 'agency', label: 'Agency', before: '', after: 'Lantern' },
      { key: 'npn', label: 'NPN', before: '1', after: '17360245' },
    ]));

  it('changes only what was agreed to', () => {
    const [agency] = profileChanges(mine, { npn: '17360245', agency: 'Lantern' });
    expect(withChanges(mine, agency ? [agency] : [])).toEqual({ ...mine, agency: 'Lantern' });
  });
});

describe('the steps before an error', () => {
  const visit = (screen: string, at: number) => ({ screen, at });

  it('are numbered, with their times', () =>
    expect(stepsText([visit('Dashboard', 1), visit('Income Summary', 2)], (at) => `9:0${at} AM`)).toBe(
      'Screens before this:\n1. 9:01 AM Dashboard\n2. 9:02 AM Income Summary',
    ));

  it('go on across pages that are loaded anew, without a screen twice in a row', () =>
    expect(
      joinedTrail(
        [visit('Dashboard', 1), visit('Client Profile', 2)],
        [visit('Client Profile', 3), visit('My Quotes', 4)],
      ),
    ).toEqual([visit('Dashboard', 1), visit('Client Profile', 2), visit('My Quotes', 4)]));

  it('do not count what the page remembers itself', () =>
    expect(
      joinedTrail([visit('A', 1), visit('B', 5), visit('C', 6)], [visit('B', 5), visit('C', 6)]),
    ).toEqual([visit('A', 1), visit('B', 5), visit('C', 6)]));

  it('are ten at most, each tab its own, and of forty tabs', () => {
    let trails = {};
    for (let at = 0; at < 30; at += 1) trails = withVisit(trails, 1, visit(`S${at}`, at));
    expect((trails as Record<string, unknown[]>)['1']).toHaveLength(10);
    expect(withVisit(trails, 1, visit('S29', 99))).toBe(trails);
    for (let tab = 2; tab < 60; tab += 1) trails = withVisit(trails, tab, visit('S', 100 + tab));
    expect(Object.keys(trails)).toHaveLength(40);
    expect(trails).toHaveProperty('59');
  });
});

describe('what was pointed at', () => {
  const pointed = {
    field: 'caseNumber' as const,
    value: '114207365',
    label: 'Dossier no',
    screen: 'Sent Letters',
  };
  const waiting = { pointed, tabId: 7, at: 1000 };

  it('is taken in its own tab, for a while', () => {
    expect(pointedFor(waiting, 7, 2000)).toEqual(pointed);
    expect(pointedFor(waiting, 8, 2000)).toBeUndefined();
    expect(pointedFor(waiting, 7, 1000 + 16 * 60_000)).toBeUndefined();
  });

  it('must have nine digits for a number, whatever the page says', () =>
    expect(pointedFor({ ...waiting, pointed: { ...pointed, value: '11420736' } }, 7, 2000)).toBeUndefined());
});
