import { argon2id } from '@noble/hashes/argon2.js';
import { describe, expect, it } from 'vitest';
import { argon2Key } from '../../../src/storage/protection/argon2';
import { calibrated, isBelow, leastCost, timeForKey } from '../../../src/storage/protection/key-cost';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');
const cost = { ...leastCost, memory: 32, passes: 3, lanes: 4 };

describe('the key of a passphrase', () => {
  it('is what RFC 9106 says (5.3, Argon2id)', () => {
    const tag = argon2id(new Uint8Array(32).fill(1), new Uint8Array(16).fill(2), {
      t: 3,
      m: 32,
      p: 4,
      version: 19,
      dkLen: 32,
      key: new Uint8Array(8).fill(3),
      personalization: new Uint8Array(12).fill(4),
    });
    expect(hex(tag)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
  });

  it('is what the reference program gives for a text', () => {
    // echo -n "password" | argon2 somesalt -id -t 2 -m 16 -p 1 (and -m 8, and -p 2), from its own test file.
    const salt = new TextEncoder().encode('somesalt');
    const of = (memory: number, lanes: number) =>
      hex(argon2Key('password', salt, { ...cost, passes: 2, memory, lanes }));
    expect(of(65_536, 1)).toBe('09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7');
    expect(of(256, 1)).toBe('9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe');
    expect(of(256, 2)).toBe('6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037');
  }, 60_000);

  it('depends on each of its parameters and on the salt', () => {
    const salt = new Uint8Array(16).fill(2);
    const keys = [
      argon2Key('a passphrase', salt, cost),
      argon2Key('a passphrasf', salt, cost),
      argon2Key('a passphrase', new Uint8Array(16).fill(3), cost),
      argon2Key('a passphrase', salt, { ...cost, memory: 40 }),
      argon2Key('a passphrase', salt, { ...cost, passes: 4 }),
      argon2Key('a passphrase', salt, { ...cost, lanes: 2 }),
    ].map(hex);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the cost', () => {
  it('rises on a quick computer, and never falls below what is asked of every one', () => {
    expect(calibrated(leastCost, timeForKey).passes).toBe(2);
    expect(calibrated(leastCost, timeForKey / 2).passes).toBe(4);
    expect(calibrated(leastCost, timeForKey * 5).passes).toBe(2);
    expect(calibrated(leastCost, 1).passes).toBe(8);
    expect(calibrated(leastCost, timeForKey * 5).memory).toBe(65_536);
  });

  it('is raised when less memory or fewer passes were asked for before', () => {
    expect(isBelow(leastCost, leastCost)).toBe(false);
    expect(isBelow({ ...leastCost, memory: 32_768 }, leastCost)).toBe(true);
    expect(isBelow({ ...leastCost, passes: 1 }, leastCost)).toBe(true);
    expect(isBelow({ ...leastCost, passes: 8 }, leastCost)).toBe(false);
  });
});
