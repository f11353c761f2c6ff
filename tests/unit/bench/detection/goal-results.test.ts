import { expect, it } from 'vitest';
import { goalResults } from '@/scripts/bench/detection/goal-results';

const counts = { hits: 8, alarms: 2, misses: 2, rest: 88 };

it('says which goals of a kind are reached, and which are not', () => {
  const goal = {
    set: 'office',
    language: 'en',
    kind: 'promise',
    precision: 0.75,
    recall: 0.9,
    falseAlarms: 0.01,
  } as const;
  const found = goalResults(goal, counts, 'dev').map(({ name, value, ok }) => [name.split(': ').at(-1), value, ok]);
  expect(found).toEqual([
    ['precision', 0.8, true],
    ['recall (10 of 100 rows)', 0.8, false],
    ['false alarms (2 of 90 rows)', expect.closeTo(2.22, 2), false],
  ]);
});

it('says by how much the best of the others is beaten, or not', () => {
  const goal = { set: 'hand', language: 'zh', kind: 'change' } as const;
  const against = (f1: number) => goalResults(goal, counts, 'dev', { name: 'keywords', f1 });
  expect(against(0.4)).toMatchObject([{ value: 0.8, ratio: 2, against: 'keywords', ok: true }]);
  expect(against(0.9)).toMatchObject([{ ok: false }]);
});
