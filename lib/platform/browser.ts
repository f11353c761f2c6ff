/** The one door to the extension API in pages and in the background. Content scripts use `page-browser` (10 kB less). */
import browser from 'webextension-polyfill';

export type { Menus, Runtime, Tabs } from 'webextension-polyfill';
export { browser };
