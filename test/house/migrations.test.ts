import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = new URL('../../src/storage/migrations/', import.meta.url);

/** A released step is how somebody's data came to be: it never changes again. A new step adds a line. */
const frozen: Record<string, string> = {
  '0001-first-stores.ts': 'd334b4b094f6f0269d6f573f21b95fa0730d11a2103d30331553d1145d9fb918',
  '0002-numbered-rows.ts': 'd2bbd12b38b5705788c3a9f36ca226c8c4da1c2323fee88d73c9d1136ff3b7f0',
  '0003-letterbox.ts': 'c0360f91ca6c911d92816b40b93115f921403c1bcacd622deb44418ab19d70be',
  '0004-missing-numbers.ts': '4f2b20403b907d115c117256dfb56bf511d94148c899e5ed728b26e711256449',
  '0005-closed-issues.ts': '0775f12458d326586f7bea146909ccd7a34d7f9de1e9364897e0b8bc90c7a1fa',
};

it('keeps every step of the format as it was released', () => {
  const steps = readdirSync(folder).filter((name) => /^\d{4}-/.test(name));
  const hashes = steps.map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(new URL(name, folder)))
      .digest('hex'),
  ]);
  expect(Object.fromEntries(hashes)).toEqual(frozen);
});

it('lets no step import anything of ours', () => {
  for (const name of Object.keys(frozen)) {
    expect(readFileSync(new URL(name, folder), 'utf8')).not.toMatch(/^import /m);
  }
});
