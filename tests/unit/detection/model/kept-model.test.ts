import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { keptModel, keptThresholds } from '@/lib/detection/model/kept-model';
import stored from '@/lib/detection/model/model.json';
import { suggestionKinds } from '@/lib/domain/suggestion-kinds';

const { sha256, kinds, ...languages } = stored;

test('the hash is that of the languages', () => {
  expect(createHash('sha256').update(JSON.stringify(languages)).digest('hex')).toBe(sha256);
});

test('the kinds are in the order in which they are scored', () => {
  expect(kinds).toEqual(suggestionKinds);
  expect(Object.keys(languages)).toEqual(['en', 'zh']);
});

describe.each(['en', 'zh'] as const)('the model of %s', (language) => {
  test('has a finite weight of each kind for each feature, and no feature without weight', () => {
    const { bias, weights, runScale } = keptModel(language);
    const rows = [...weights.values()];
    expect(rows.length).toBeGreaterThan(500);
    expect(rows.every((row) => row.length === kinds.length && row.every(Number.isFinite))).toBe(true);
    expect(rows.every((row) => row.some((weight) => weight !== 0))).toBe(true);
    expect(bias).toHaveLength(kinds.length);
    expect(runScale).toBeGreaterThan(0);
  });

  test('has keys of 18 bits in ascending order', () => {
    const keys = [...keptModel(language).weights.keys()];
    expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    expect(keys.at(-1)).toBeLessThan(2 ** 18);
  });

  test('is unpacked once', () => {
    expect(keptModel(language)).toBe(keptModel(language));
  });

  test('asks more of what it offers unasked', () => {
    const { sure, possible } = keptThresholds(language);
    for (const kind of suggestionKinds) {
      expect(possible[kind], kind).toBeGreaterThan(0);
      expect(sure[kind], kind).toBeGreaterThan(possible[kind]);
      expect(sure[kind], kind).toBeLessThan(1);
    }
  });
});

test('each language has a model of its own', () => {
  expect(keptModel('en').bias).not.toEqual(keptModel('zh').bias);
});
