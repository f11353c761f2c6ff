import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeRecords } from '@/lib/domain/merge-records';
import { aCommitment } from '@/tests/helpers/a-commitment';

const aVersion = fc
  .record({
    counter: fc.nat(3),
    deviceId: fc.constantFrom('a', 'b'),
    text: fc.constantFrom('one', 'two', 'three'),
    deletedAt: fc.option(fc.constant('2026-03-13T10:00:00.000Z')),
  })
  .map((fields) => aCommitment(fields));

describe('merging two versions of a record', () => {
  it('is the same whatever the order', () => {
    fc.assert(
      fc.property(aVersion, aVersion, (a, b) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
    );
  });

  it('is the same whatever is merged first', () => {
    fc.assert(
      fc.property(aVersion, aVersion, aVersion, (a, b, c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(aVersion, aVersion, (a, b) => {
        expect(mergeRecords(mergeRecords(a, b), b)).toEqual(mergeRecords(a, b));
      }),
    );
  });

  it('lets a later deletion win over an earlier edit, and a later edit over an earlier deletion', () => {
    const deleted = aCommitment({ counter: 5, deletedAt: '2026-03-13T10:00:00.000Z' });
    expect(mergeRecords(aCommitment({ counter: 4 }), deleted)).toBe(deleted);
    expect(mergeRecords(aCommitment({ counter: 6 }), deleted).deletedAt).toBeNull();
  });
});
