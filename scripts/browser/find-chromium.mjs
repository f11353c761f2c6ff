import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
/** @type {Record<string, string[]>} */
const usualPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: [join(process.env.LOCALAPPDATA ?? 'C:\\', 'Chromium\\Application\\chrome.exe')],
};

/** @param {string} file */
function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of a Chromium that may load an unpacked extension from the command line, or null. `KEPT_CHROMIUM` comes first:
 * branded Chrome refuses `--load-extension` since version 137, so Chromium or Chrome for Testing is looked for before it.
 */
export function findChromium() {
  const named = process.env.KEPT_CHROMIUM;
  if (named) return isExecutable(named) ? named : null;
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  return [...(usualPlaces[process.platform] ?? []), ...onPath].find(isExecutable) ?? null;
}
