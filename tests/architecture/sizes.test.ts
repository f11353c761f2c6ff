import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtFiles } from '../helpers/built-files';

/** Bytes with gzip -9 that may run in the mail page: 1/20 of @inboxsdk/core; the measurement behind it is in README. */
const mostInPage = 16_990;
/** The worker starts for each write: 460 kB of script cost 21 ms (measured). In bytes, not packed. */
const mostInBackground = 460_000;

const built = builtFiles(['.js']);

test('the content scripts stay small', () => {
  const sizes = built
    .filter(({ path }) => path.includes('/content-scripts/'))
    .map(({ path, text }) => ({ path, size: gzipSync(text, { level: 9 }).length }));
  expect(sizes.filter(({ size }) => size > mostInPage)).toEqual([]);
});

test('the background stays small', () => {
  const sizes = built
    .filter(({ path }) => path.endsWith('/background.js'))
    .map(({ path, text }) => ({ path, size: text.length }));
  expect(sizes.filter(({ size }) => size > mostInBackground)).toEqual([]);
});
