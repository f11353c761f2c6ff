import { expect, test } from 'vitest';
import { packWeights } from '@/lib/detection/model/pack-weights';
import { readModel } from '@/lib/detection/model/read-model';

const each = { promise: 0.5, request: 0.5, change: 0.5, complaint: 0.5, delivery: 0.5, approval: 0.5 };

test('weights are steps times the scale of their kind', () => {
  const packed = packWeights([
    [5, [2, 0, 0, 0, 0, -3]],
    [300, [0, 127, 0, 0, 0, 0]],
  ]);
  const model = readModel({
    runScale: 3,
    bias: [1, 2, 3, 4, 5, 6],
    step: [0.5, 0.01, 1, 1, 1, 0.25],
    weights: Buffer.from(packed).toString('base64'),
    sure: each,
    possible: each,
  });
  expect(model.runScale).toBe(3);
  expect(model.bias).toEqual([1, 2, 3, 4, 5, 6]);
  expect([...model.weights.keys()]).toEqual([5, 300]);
  expect(model.weights.get(5)).toEqual([1, 0, 0, 0, 0, -0.75]);
  expect(model.weights.get(300)?.[1]).toBeCloseTo(1.27, 12);
});
