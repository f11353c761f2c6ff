import { logCommand, replyCommand, toggleCommand } from './command-names';
import { mailHosts, matchPatterns } from './mail-hosts';

/** Forbids every connection; `frame-ancestors` cannot be set for extension pages, `web_accessible_resources` bounds framing. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const geckoSettings = {
  gecko: {
    id: 'kept@kept.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
};

/** The manifest keys that WXT does not derive from the entrypoints; each permission is explained in docs/permissions.md. */
export function manifest(browser: 'chrome' | 'firefox') {
  const shared = {
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    incognito: 'not_allowed' as const,
    optional_permissions: ['notifications'],
    content_security_policy: { extension_pages: contentSecurityPolicy },
    commands: {
      [logCommand]: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_command_log__',
      },
      [toggleCommand]: {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_toggle__',
      },
      [replyCommand]: {
        suggested_key: { default: 'Alt+S' },
        description: '__MSG_command_reply__',
      },
    },
    action: { default_title: '__MSG_extension_name__' },
    options_ui: { page: 'book.html', open_in_tab: true },
    web_accessible_resources: [
      { resources: ['sidebar.html'], matches: matchPatterns(mailHosts), use_dynamic_url: browser === 'chrome' },
    ],
  };
  if (browser === 'firefox') {
    return {
      ...shared,
      permissions: ['storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'activeTab'],
      browser_specific_settings: geckoSettings,
      sidebar_action: {
        default_panel: 'sidebar.html',
        default_title: '__MSG_extension_name__',
        open_at_install: false,
      },
    };
  }
  return {
    ...shared,
    minimum_chrome_version: '130',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'contextMenus', 'activeTab', 'sidePanel'],
    side_panel: { default_path: 'sidebar.html' },
  };
}
