import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeEdits } from '@/lib/domain/merge-edits';

const aValue = fc.oneof(fc.constantFrom('a', 'b', null), fc.array(fc.constantFrom('x', 'y'), { maxLength: 2 }));
const someFields = fc.record({ text: aValue, owner: aValue, dueDay: aValue, blockedBy: aValue });
type Fields = typeof someFields extends fc.Arbitrary<infer T> ? T : never;
const names = ['text', 'owner', 'dueDay', 'blockedBy'] as const;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const law = (holds: (base: Fields, mine: Fields, theirs: Fields) => void) =>
  fc.assert(fc.property(someFields, someFields, someFields, holds));

describe('merging two edits of one record', () => {
  it('takes over what only they changed, and keeps what only I changed', () => {
    const base = { text: 'Send the plan', dueDay: '2026-11-20', owner: 'Sam' };
    const mine = { ...base, text: 'Send the new plan' };
    const theirs = { ...base, dueDay: '2026-11-24' };
    expect(mergeEdits(base, mine, theirs)).toEqual({
      merged: { text: 'Send the new plan', dueDay: '2026-11-24', owner: 'Sam' },
      takenOver: ['dueDay'],
      disputed: [],
    });
  });

  it('names what both changed, and drops neither', () => {
    const base = { text: 'Send the plan', dueDay: null };
    const merged = mergeEdits(base, { ...base, text: 'Mine' }, { ...base, text: 'Theirs' });
    expect(merged).toEqual({ merged: { text: 'Mine', dueDay: null }, takenOver: [], disputed: ['text'] });
  });

  it('never changes a field that I changed', () => {
    law((base, mine, theirs) => {
      const { merged } = mergeEdits(base, mine, theirs);
      for (const name of names) if (!same(base[name], mine[name])) expect(merged[name]).toEqual(mine[name]);
    });
  });

  it('has every field of theirs that I left alone', () => {
    law((base, mine, theirs) => {
      const { merged } = mergeEdits(base, mine, theirs);
      for (const name of names) if (same(base[name], mine[name])) expect(merged[name]).toEqual(theirs[name]);
    });
  });

  it('disputes exactly the fields that both changed to different values', () => {
    law((base, mine, theirs) => {
      const both = names.filter(
        (name) => !same(base[name], mine[name]) && !same(base[name], theirs[name]) && !same(mine[name], theirs[name]),
      );
      expect(mergeEdits(base, mine, theirs).disputed).toEqual(expect.arrayContaining(both));
      expect(mergeEdits(base, mine, theirs).disputed).toHaveLength(both.length);
    });
  });

  it('disputes the same fields from either side, and without a dispute comes to the same record', () => {
    law((base, mine, theirs) => {
      const [here, there] = [mergeEdits(base, mine, theirs), mergeEdits(base, theirs, mine)];
      expect(here.disputed).toEqual(there.disputed);
      if (here.disputed.length === 0) expect(here.merged).toEqual(there.merged);
    });
  });

  it('is settled once: merged with the same again, nothing is left to take over', () => {
    law((base, mine, theirs) => {
      const { merged } = mergeEdits(base, mine, theirs);
      expect(mergeEdits(theirs, merged, theirs)).toEqual({ merged, takenOver: [], disputed: [] });
    });
  });
});
