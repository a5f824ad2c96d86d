import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import source from '../../manifest.json';
import { builtExtension } from './support/extension';

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  content_scripts: { js: string[]; matches: string[]; all_frames: boolean }[];
  content_security_policy: { extension_pages: string };
  background: { service_worker?: string; scripts?: string[] };
  incognito: string;
  browser_specific_settings?: { gecko: { data_collection_permissions: unknown } };
}

const onlyChrome = ['minimum_chrome_version', 'side_panel'];
const onlyFirefox = ['browser_specific_settings', 'sidebar_action'];

// The builder writes the manifest that ships: what test/house/manifest.test.ts freezes must come out of it unchanged.
describe.each(['chrome', 'firefox'] as const)('the manifest built for %s', (browser) => {
  const folder = builtExtension(browser);
  const built = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

  it('asks for the same permissions and hosts', () => {
    const panel = browser === 'chrome' ? [] : ['sidePanel'];
    expect(built.permissions).toEqual(source.permissions.filter((name) => !panel.includes(name)));
    expect(built.host_permissions).toEqual(source.host_permissions);
    expect(built.content_scripts).toHaveLength(1);
    expect(built.content_scripts[0]).toMatchObject({ matches: source.host_permissions, all_frames: true });
  });

  it('keeps the policy, and opens nothing to pages and to others', () => {
    expect(built.content_security_policy).toEqual(source.content_security_policy);
    expect(built.incognito).toBe('not_allowed');
    const own = browser === 'chrome' ? onlyChrome : onlyFirefox;
    const parts = Object.keys(built).filter((part) => !own.includes(part));
    expect(parts.sort()).toEqual(
      Object.keys(source)
        .filter((part) => !onlyChrome.includes(part))
        .sort(),
    );
  });

  it('ships scripts, styles, pages and icons, and nothing else', () => {
    const kinds = new Set(files.map((file) => file.replace(/^.*\./, '')));
    expect([...kinds].sort()).toEqual(['css', 'html', 'js', 'json', 'png', 'svg']);
    expect(
      files.filter((file) => file.endsWith('.json')).map((file) => file.slice(folder.length + 1)),
    ).toEqual(['manifest.json']);
  });

  it('loads every script and style from its own files', () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const addresses = [...readFileSync(file, 'utf8').matchAll(/\b(?:src|href)="([^"]*)"/g)].map(
        ([, at]) => at,
      );
      expect(
        addresses.filter((at) => !/^(?:\/|\.\.?\/)/.test(at ?? '')),
        file,
      ).toEqual([]);
    }
    for (const file of files.filter((name) => name.endsWith('.js'))) {
      const text = readFileSync(file, 'utf8');
      expect(text, file).not.toMatch(/import\(\s*["'`]https?:|\beval\(|new Function\(|importScripts\(/);
      expect(text, file).not.toContain('sourceMappingURL');
    }
  });

  it('says of itself what is true', () => {
    if (browser === 'firefox') {
      const { data_collection_permissions } = built.browser_specific_settings?.gecko ?? {};
      expect(data_collection_permissions).toEqual({ required: ['none'] });
      expect(built.background.scripts).toHaveLength(1);
    } else {
      expect(built.background.service_worker).toBeDefined();
    }
  });
});
