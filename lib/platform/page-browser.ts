/** The extension API for content scripts: the browser's own object, which lacks the polyfill's 10 kB. */
export { type Browser, browser as pageBrowser } from 'wxt/browser';
