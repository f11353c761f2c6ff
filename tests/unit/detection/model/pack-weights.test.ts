import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PackedRow, packWeights, unpackWeights } from '@/lib/detection/model/pack-weights';

const step = fc.integer({ min: -127, max: 127 });

/** Rows of so many kinds with ascending keys, each with a weight. */
const someRows = (kinds: number): fc.Arbitrary<PackedRow[]> =>
  fc
    .uniqueArray(
      fc.tuple(
        fc.nat({ max: 2 ** 18 - 1 }),
        fc.array(step, { minLength: kinds, maxLength: kinds }).filter((steps) => steps.some((value) => value !== 0)),
      ),
      { selector: ([key]) => key },
    )
    .map((rows) => rows.toSorted(([a], [b]) => a - b));

test('what is packed is unpacked', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 8 }).chain((kinds) => fc.tuple(fc.constant(kinds), someRows(kinds))),
      ([kinds, rows]) => {
        expect(unpackWeights(packWeights(rows), kinds)).toEqual(rows);
      },
    ),
  );
});

test('a row takes its distance, a mask and a byte for each weight', () => {
  expect([...packWeights([[3, [0, -1]]])]).toEqual([3, 0b10, 255]);
  expect([
    ...packWeights([
      [3, [5, 0]],
      [131, [1, 127]],
    ]),
  ]).toEqual([3, 0b01, 5, 128, 1, 0b11, 1, 127]);
  expect([...packWeights([])]).toEqual([]);
});

test('bytes that nobody packed are unpacked without an error', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(unpackWeights(bytes, 6).every(([, steps]) => steps.length === 6)).toBe(true);
    }),
  );
});
