/** The one door to the extension API in pages and in the background. Content scripts use `page-browser` (10 kB less). */
import browser from 'webextension-polyfill';

export type { Runtime } from 'webextension-polyfill';
export { browser };
