import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyIssue, issueValues } from '@/lib/ui/issue/issue-values';
import { beginEdit, choose, disputedIn, meet } from '@/lib/ui/short/held-edit';
import { formatEdit, parseEdit } from '@/lib/ui/short/kept-edit';

const base = { title: 'a', note: 'b', days: '' };
const standing = (values: typeof base, version: number) => ({ values, version });
const typed = (part: Partial<typeof base>) => {
  const held = beginEdit(standing(base, 1), null);
  return { ...held, values: { ...held.values, ...part } };
};

test('what only the other side changed is taken over, and named', () => {
  const held = meet(typed({ title: 'mine' }), standing({ ...base, note: 'theirs' }, 2));
  expect(held).toMatchObject({ values: { title: 'mine', note: 'theirs' }, version: 2, tookOver: ['note'] });
});

test('what both changed is disputed, and nothing is merged before a person chooses', () => {
  const held = typed({ title: 'mine', note: 'also mine' });
  const record = standing({ ...base, title: 'theirs', days: '3' }, 2);
  expect(disputedIn(held, record)).toEqual(['title']);
  expect(meet(held, record)).toBe(held);
  const mine = choose(held, record, 'mine');
  expect(mine).toMatchObject({ values: { title: 'mine', note: 'also mine', days: '3' }, version: 2 });
  expect(choose(held, record, 'theirs').values).toEqual({ title: 'theirs', note: 'also mine', days: '3' });
  expect(disputedIn(mine, record)).toEqual([]);
});

test('a draft goes on, and meets a record that changed since', () => {
  const kept = { base, values: { ...base, title: 'typed' } };
  const unchanged = meet(beginEdit(standing(base, 4), kept), standing(base, 4));
  expect(unchanged).toMatchObject({ values: { title: 'typed' }, version: 4, tookOver: [] });
  expect(disputedIn(beginEdit(standing(base, 4), kept), standing({ ...base, title: 'theirs' }, 5))).toEqual(['title']);
});

test('no text that was typed is ever dropped without being named', () => {
  const value = fc.constantFrom('a', 'b', 'c', '');
  const values = fc.record({ title: value, note: value, days: value });
  fc.assert(
    fc.property(values, values, (mine, theirs) => {
      const held = { ...beginEdit(standing(base, 1), null), values: mine };
      const record = standing(theirs, 2);
      const met = meet(held, record);
      const disputed = disputedIn(held, record);
      for (const field of ['title', 'note', 'days'] as const) {
        const isMine = met.values[field] === mine[field];
        expect(isMine || met.tookOver.includes(field) || disputed.includes(field)).toBe(true);
        if (mine[field] !== base[field]) expect(choose(held, record, 'mine').values[field]).toBe(mine[field]);
      }
    }),
  );
});

test('a kept form comes back, and a broken one is none', () => {
  const values = { ...emptyIssue('2026-11-20'), text: 'typed' };
  const kept = { base: emptyIssue('2026-11-20'), values };
  expect(parseEdit(formatEdit(kept), issueValues)).toEqual(kept);
  for (const broken of [null, '', '{', '{}', '{"base":{},"values":{}}'])
    expect(parseEdit(broken, issueValues)).toBeNull();
});
