import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Commitment } from '@/lib/domain/commitment';
import { chooseText, disputedFields, meetRecord, startEdit, typeInto } from '@/lib/ui/record/edit-state';
import { editValuesOf } from '@/lib/ui/record/edit-values';
import { aCommitment } from '@/tests/helpers/a-commitment';

const standing = (fields: Partial<Commitment> = {}, version = 1) => {
  const commitment = aCommitment({ text: 'Send the plan', owner: 'Sam', dueDay: '2026-11-20', ...fields });
  return { values: editValuesOf(commitment, { today: '2026-11-16', language: 'en' }), version };
};
const opened = standing();
const written = (fields: Partial<Commitment>, version = 2) => standing(fields, version);
const typed = typeInto(startEdit(opened, undefined), { text: 'Send both plans' });

describe('a form whose record is changed elsewhere', () => {
  test('takes over what it had left alone, and names it', () => {
    const met = meetRecord(typed, written({ dueDay: '2026-11-24' }));
    expect(met.values).toMatchObject({ text: 'Send both plans', due: { day: '2026-11-24' } });
    expect(met).toMatchObject({ version: 2, tookOver: ['due'] });
    expect(meetRecord(met, written({ dueDay: '2026-11-24', owner: 'Kim' }, 3)).tookOver).toEqual(['due', 'owner']);
  });

  test('holds both texts of a field that both changed, and gives way to neither', () => {
    const current = written({ text: 'Send no plan', owner: 'Kim' });
    expect(disputedFields(typed, current)).toEqual(['text']);
    expect(meetRecord(typed, current)).toBe(typed);
  });

  test('keeps mine over the version just seen, with what it had left alone', () => {
    const mine = chooseText(typed, written({ text: 'Send no plan', owner: 'Kim' }), 'mine');
    expect(mine.values).toMatchObject({ text: 'Send both plans', owner: 'Kim' });
    expect(mine).toMatchObject({ version: 2, tookOver: ['owner'], beside: null });
  });

  test('takes theirs in the disputed fields only', () => {
    const state = typeInto(typed, { note: 'By post' });
    const theirs = chooseText(state, written({ text: 'Send no plan' }), 'theirs');
    expect(theirs.values).toMatchObject({ text: 'Send no plan', note: 'By post' });
    expect(disputedFields(theirs, written({ text: 'Send no plan' }))).toEqual([]);
  });

  test('keeps theirs in sight while one writes on', () => {
    const beside = chooseText(typed, written({ text: 'Send no plan' }), 'beside');
    expect(beside.values.text).toBe('Send both plans');
    expect(beside.beside).toMatchObject({ fields: ['text'], values: { text: 'Send no plan' } });
    expect(typeInto(beside, { text: 'Send one plan' }).beside).toEqual(beside.beside);
  });

  test('the same day is no dispute, however it was typed', () => {
    const mine = typeInto(startEdit(opened, undefined), { due: { day: '2026-11-24', text: 'next Tuesday' } });
    const current = written({ dueDay: '2026-11-24' });
    expect(disputedFields(mine, current)).toEqual([]);
    expect(meetRecord(mine, current).values.due).toEqual({ day: '2026-11-24', text: 'next Tuesday' });
  });

  test('a draft is compared with the record, which may have changed since it was typed', () => {
    const base = opened.values;
    const draft = { base, values: { ...base, text: 'Typed before' } };
    expect(disputedFields(startEdit(opened, draft), opened)).toEqual([]);
    expect(meetRecord(startEdit(opened, draft), opened)).toMatchObject({ version: 1, values: draft.values });
    expect(disputedFields(startEdit(written({ text: 'Other' }), draft), written({ text: 'Other' }))).toEqual(['text']);
  });
});

test('whatever both sides write, nothing typed is lost before the person chooses', () => {
  const aChange = fc.record(
    { text: fc.constantFrom('a', 'b'), owner: fc.constantFrom('a', 'b'), note: fc.constantFrom('a', 'b') },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(aChange, aChange), { maxLength: 6 }), (rounds) => {
      let current = opened;
      let state = startEdit(opened, undefined);
      for (const [typing, theirs] of rounds) {
        state = typeInto(meetRecord(state, current), typing);
        current = { values: { ...current.values, ...theirs }, version: current.version + 1 };
        const met = meetRecord(state, current);
        if (disputedFields(state, current).length > 0) expect(met).toBe(state);
        for (const field of ['text', 'owner', 'note'] as const) {
          // A field typed back to what the record said is left alone again.
          if (state.values[field] !== state.base[field]) expect(met.values[field]).toBe(state.values[field]);
        }
      }
    }),
  );
});
