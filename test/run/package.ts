// `npm run package`: builds for both kinds of browser and packs what the stores take, dist/psl-companion-….zip.
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import source from '../../package.json' with { type: 'json' };
import { buildExtension } from '../e2e/support/build-extension';
import { zipFolder } from './zip-folder';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const browsers = { chrome: 'chrome-edge', firefox: 'firefox' } as const;

for (const browser of ['chrome', 'firefox'] as const) {
  buildExtension(browser);
  const zip = zipFolder(join(dist, browser));
  const name = `psl-companion-${source.version}-${browsers[browser]}.zip`;
  writeFileSync(join(dist, name), zip);
  const digest = createHash('sha256').update(zip).digest('hex');
  console.log(`dist/${name}  ${(zip.length / 1000).toFixed(0)} kB  sha256 ${digest}`);
}
