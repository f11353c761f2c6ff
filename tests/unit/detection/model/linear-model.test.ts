import { expect, test } from 'vitest';
import { type LinearModel, scoreKinds } from '@/lib/detection/model/linear-model';
import { suggestionKinds } from '@/lib/domain/suggestion-kinds';

const model: LinearModel = {
  runScale: 1,
  bias: [0, 1, 0, 0, 0, 0],
  weights: new Map([
    [7, [2, 0, 0, 0, 0, -1]],
    [9, [-1, 0, 0, 0, 0, 0]],
  ]),
};

test('without features each kind has the score of its bias', () => {
  const scores = scoreKinds(model, new Map());
  expect(Object.keys(scores)).toEqual(suggestionKinds);
  expect(scores.promise).toBe(0.5);
  expect(scores.request).toBeCloseTo(1 / (1 + Math.exp(-1)), 12);
});

test('a feature counts by its weight and its value, an unknown one not at all', () => {
  const values = new Map([
    [7, 0.5],
    [9, 3],
    [11, 100],
  ]);
  const scores = scoreKinds(model, values);
  expect(scores.promise).toBeCloseTo(1 / (1 + Math.exp(2)), 12);
  expect(scores.approval).toBeCloseTo(1 / (1 + Math.exp(0.5)), 12);
  expect(scores.change).toBe(0.5);
});

test('no weight takes a score beyond 0 and 1', () => {
  const scores = scoreKinds(model, new Map([[7, 1e6]]));
  expect([scores.promise, scores.approval]).toEqual([1, 0]);
});
