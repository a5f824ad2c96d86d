import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameGroup, readRecoveryKey, writeRecoveryKey } from '../../src/domain/recovery-key';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomBytes = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe('a recovery key', () => {
  it('comes back as it was written, however it is typed', () => {
    fc.assert(
      fc.property(randomBytes, fc.constantFrom(' ', '-', '', '  – '), (random, between) => {
        const secret = Uint8Array.from(random, (byte) => byte & 31);
        const groups = writeRecoveryKey(random);
        expect(groups).toHaveLength(8);
        expect(readRecoveryKey(groups.join(between))).toEqual({ kind: 'whole', secret });
        const careless = groups.join(between).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l');
        expect(readRecoveryKey(careless)).toEqual({ kind: 'whole', secret });
      }),
    );
  });

  it('says in which group a letter is wrong, for every letter there could be', () => {
    const groups = writeRecoveryKey(Uint8Array.from({ length: 32 }, (_, at) => at * 7));
    const whole = groups.join('');
    for (let at = 0; at < whole.length; at += 1) {
      for (const letter of letters) {
        if (letter === whole[at]) continue;
        const typed = whole.slice(0, at) + letter + whole.slice(at + 1);
        expect(readRecoveryKey(typed)).toEqual({ kind: 'mistake', group: Math.floor(at / 5) + 1 });
      }
    }
  });

  it('notices two letters or two groups that changed places', () => {
    fc.assert(
      fc.property(randomBytes, fc.nat({ max: 38 }), fc.nat({ max: 6 }), (random, at, group) => {
        const groups = writeRecoveryKey(random);
        const whole = groups.join('');
        const [one = '', two = ''] = [whole[at], whole[at + 1]];
        fc.pre(one !== two && at % 5 !== 4);
        const swapped = whole.slice(0, at) + two + one + whole.slice(at + 2);
        expect(readRecoveryKey(swapped)).toMatchObject({ kind: 'mistake' });
        const moved = [...groups];
        [moved[group], moved[group + 1]] = [groups[group + 1] ?? '', groups[group] ?? ''];
        expect(readRecoveryKey(moved.join(' '))).toMatchObject({ kind: 'mistake' });
      }),
    );
  });

  it('waits for the rest, and does not take more than there is', () => {
    const groups = writeRecoveryKey(new Uint8Array(32));
    expect(readRecoveryKey('')).toEqual({ kind: 'incomplete', groups: 0 });
    expect(readRecoveryKey(groups.slice(0, 3).join(' '))).toEqual({ kind: 'incomplete', groups: 3 });
    expect(readRecoveryKey(`${groups.join(' ')} A`)).toMatchObject({ kind: 'incomplete' });
    expect(readRecoveryKey('!!!!!')).toEqual({ kind: 'mistake', group: 1 });
  });

  it('is checked group by group when a part is typed again', () => {
    expect(isSameGroup('0A1BC', 'oa1bc')).toBe(true);
    expect(isSameGroup('0A1BC', '0A1BD')).toBe(false);
  });
});
