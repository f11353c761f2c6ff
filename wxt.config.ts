import { defineConfig } from 'wxt';
import { manifest } from './lib/platform/manifest';

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => manifest(browser === 'firefox' ? 'firefox' : 'chrome'),
  // The polyfill for module preloading calls fetch, which the manifest's CSP forbids and no supported browser needs.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
});
