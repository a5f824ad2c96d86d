import { expect, it } from 'vitest';
import manifest from '../../manifest.json';
import { portalHosts } from '../../src/domain/portal-hosts';

// What we may do is frozen here: a change of it must be meant, and shows up in two places.
const portals = portalHosts.map((host) => `https://${host}/*`);

it('asks for these permissions and no others', () => {
  expect(manifest.permissions).toEqual([
    'storage',
    'unlimitedStorage',
    'alarms',
    'notifications',
    'scripting',
    'sidePanel',
    'contextMenus',
    'idle',
  ]);
});

it('may see the portals and no other site', () => {
  expect(manifest.host_permissions).toEqual(portals);
  expect(manifest.content_scripts.flatMap(({ matches }) => matches)).toEqual(portals);
});

it('lets nothing in and nothing out', () => {
  const policy = manifest.content_security_policy.extension_pages.split('; ');
  expect(policy).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types own-workers',
  ]);
});

it('has only parts that were thought about', () => {
  // Not among them: web_accessible_resources, externally_connectable, optional_permissions, update_url …
  expect(Object.keys(manifest).sort()).toEqual([
    'action',
    'background',
    'commands',
    'content_scripts',
    'content_security_policy',
    'description',
    'host_permissions',
    'icons',
    'incognito',
    'manifest_version',
    'minimum_chrome_version',
    'name',
    'omnibox',
    'options_ui',
    'permissions',
    'short_name',
    'side_panel',
    'version',
  ]);
  expect(manifest.incognito).toBe('not_allowed');
});
