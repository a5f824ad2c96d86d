import './support/browser';
import { describe, expect, it } from 'vitest';
import { seal, unseal, type DataKey } from '../../src/storage/seal';

async function aKey(keyId = 'key-1'): Promise<DataKey> {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return {
    keyId,
    key: await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']),
  };
}

const keysOf = (...keys: DataKey[]) => new Map(keys.map(({ keyId, key }) => [keyId, key]));

describe('a sealed record', () => {
  it('opens to what was sealed', async () => {
    const key = await aKey();
    const row = await seal(key, 'issues', 'a', { name: 'Ann Example' });
    expect(await unseal(keysOf(key), 'issues', row)).toEqual({ value: { name: 'Ann Example' } });
  });

  it('shows nothing of it', async () => {
    const row = await seal(await aKey(), 'issues', 'a', { name: 'Ann Example' });
    expect(Buffer.from(row.data).includes('Ann')).toBe(false);
    expect(Object.keys(row).sort()).toEqual(['data', 'id', 'iv', 'keyId', 'v']);
  });

  it('is different each time, even for the same value', async () => {
    const key = await aKey();
    const [one, two] = [await seal(key, 'drafts', 'a', 1), await seal(key, 'drafts', 'a', 1)];
    expect(one.iv).not.toEqual(two.iv);
    expect(one.data).not.toEqual(two.data);
  });

  it.each([
    ['under another id', { id: 'b' }, 'issues', 'refused'],
    ['in another store', {}, 'drafts', 'refused'],
    ['as another key had sealed it', { keyId: 'key-2' }, 'issues', 'refused'],
    ['with another start', { iv: new Uint8Array(12) }, 'issues', 'refused'],
    ['cut short', { data: new Uint8Array(4) }, 'issues', 'refused'],
    ['by a key that is gone', { keyId: 'key-3' }, 'issues', 'unknown-key'],
    ['in a later format', { v: 2 }, 'issues', 'not-a-row'],
    ['without its data', { data: 'text' }, 'issues', 'not-a-row'],
  ] as const)('is refused %s', async (_how, change, store, unreadable) => {
    const [key, other] = [await aKey(), await aKey('key-2')];
    const row = await seal(key, 'issues', 'a', { name: 'Ann Example' });
    expect(await unseal(keysOf(key, other), store, { ...row, ...change })).toEqual({ unreadable });
  });

  it('is refused with one bit changed anywhere', async () => {
    const key = await aKey();
    const row = await seal(key, 'issues', 'a', 'short');
    for (let at = 0; at < row.data.length; at += 1) {
      const data = row.data.slice();
      data[at] = (data[at] ?? 0) ^ 1;
      expect(await unseal(keysOf(key), 'issues', { ...row, data })).toEqual({ unreadable: 'refused' });
    }
  });
});
