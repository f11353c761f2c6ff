import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesIn, productFiles, read } from '../helpers/source-files';

const most = 300;
const mostMedian = 70;
const mostEntry = 60;

const lines = (file: string): number => read(file).trimEnd().split('\n').length;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

test('no module is long', () => {
  const long = [...productFiles(), ...filesIn('scripts', ['.ts', '.mjs'])].filter((file) => lines(file) > most);
  expect(long).toEqual([]);
});

test('the usual module is small', () => {
  expect(median(productFiles().map(lines))).toBeLessThanOrEqual(mostMedian);
});

test('entrypoints only compose', () => {
  const long = filesIn('entrypoints').filter(
    (file) => posix.dirname(file) === 'entrypoints' && lines(file) > mostEntry,
  );
  expect(long).toEqual([]);
});

test('files are named in kebab-case', () => {
  const odd = productFiles().filter(
    (file) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.content|\.d)?\.tsx?$/.test(posix.basename(file)),
  );
  expect(odd).toEqual([]);
});
