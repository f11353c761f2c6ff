import { browser } from './browser';

/** Whether the extension was updated or switched off under this page: the browser then takes its API away. */
export function isOutdated(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
