import { expect, test } from 'vitest';
import { featureKey } from '@/lib/detection/model/feature-key';
import { weightedFeatures } from '@/lib/detection/model/weighted-features';

test('a cue counts 1, four runs share the scale by its root', () => {
  const values = weightedFeatures({ cues: ['p:past'], runs: ['we', 'we paint', 'paint', 'hall'] }, 3);
  expect(values).toEqual(
    new Map([
      [featureKey('n:we'), 1.5],
      [featureKey('n:we paint'), 1.5],
      [featureKey('n:paint'), 1.5],
      [featureKey('n:hall'), 1.5],
      [featureKey('p:past'), 1],
    ]),
  );
});

test('a run that comes twice counts once, and still makes the others count less', () => {
  expect(weightedFeatures({ cues: [], runs: ['we', 'we', 'we', 'we'] }, 3)).toEqual(
    new Map([[featureKey('n:we'), 1.5]]),
  );
});

test('nothing has no features', () => {
  expect(weightedFeatures({ cues: [], runs: [] }, 3)).toEqual(new Map());
});
