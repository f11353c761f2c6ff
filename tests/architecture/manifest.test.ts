import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manifest } from '@/lib/platform/manifest';
import { buildFolder, builds, isBuilt } from '../helpers/built-files';

/** Written out on purpose: a permission, host or source that is added must be added here too, by a person. */
const hosts = [
  'https://mail.google.com/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
  'https://outlook.cloud.microsoft/*',
];
const permissions = {
  chrome: ['storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'activeTab', 'sidePanel'],
  firefox: ['storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'activeTab'],
};
const optionalPermissions = ['notifications'];
const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; " +
  "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

interface Built {
  [key: string]: unknown;
  content_scripts: { matches: string[]; js: string[]; run_at: string; all_frames?: boolean; world?: string }[];
}

/** Every key that asks for power; whatever is not named in the test must be absent. */
const powers = [
  'permissions',
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'externally_connectable',
  'content_security_policy',
  'web_accessible_resources',
  'incognito',
  'sandbox',
  'devtools_page',
  'declarative_net_request',
  'oauth2',
  'key',
  'update_url',
];

const expected = (browser: 'chrome' | 'firefox') => ({
  permissions: permissions[browser],
  optional_permissions: optionalPermissions,
  content_security_policy: { extension_pages: csp },
  web_accessible_resources: [{ resources: ['sidebar.html'], matches: hosts, use_dynamic_url: browser === 'chrome' }],
  incognito: 'not_allowed',
});

const only = (from: Readonly<Record<string, unknown>>, keys: readonly string[]) =>
  Object.fromEntries(Object.entries(from).filter(([key]) => keys.includes(key)));

describe.each(builds)('the manifest for %s', (browser) => {
  test('asks for nothing but what is listed', () => {
    expect(only(manifest(browser), powers)).toEqual(expected(browser));
  });

  test('explains every permission', () => {
    const page = readFileSync(join(import.meta.dirname, '../../docs/permissions.md'), 'utf8');
    const named = [
      ...permissions[browser],
      ...optionalPermissions,
      ...hosts.map((host) => new URL(host.replace('/*', '/')).host),
    ];
    expect(named.filter((name) => !page.includes(name))).toEqual([]);
  });
});

describe.each(builds.filter(isBuilt))('the built manifest for %s', (browser) => {
  const built = JSON.parse(readFileSync(join(buildFolder(browser), 'manifest.json'), 'utf8')) as Built;

  test('is what was asked for', () => {
    expect(built.manifest_version).toBe(3);
    expect(only(built, powers)).toEqual(expected(browser));
  });

  test('runs one script on the mail hosts, in the top frame and its own world', () => {
    expect(built.content_scripts.flatMap(({ matches }) => matches).sort()).toEqual([...hosts].sort());
    for (const script of built.content_scripts) {
      expect(script.js).toHaveLength(1);
      expect(script.run_at).toBe('document_start');
      expect(script.all_frames ?? false).toBe(false);
      expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
    }
  });

  test('names its oldest browser', () => {
    const oldest =
      browser === 'chrome'
        ? built.minimum_chrome_version
        : (built.browser_specific_settings as { gecko: Record<string, unknown> }).gecko;
    expect(oldest).toEqual(
      browser === 'chrome'
        ? '130'
        : {
            id: 'kept@kept.example',
            strict_min_version: '140.0',
            data_collection_permissions: { required: ['none'] },
          },
    );
  });
});
