import { describe, expect, it } from 'vitest';
import { isLate } from '@/lib/domain/is-late';
import { aCommitment } from '@/tests/helpers/a-commitment';

describe('a commitment is late', () => {
  it.each([
    ['open and its day over', { dueDay: '2026-03-12' }, true],
    ['open on its day', { dueDay: '2026-03-13' }, false],
    ['open without a day', { dueDay: null }, false],
    ['kept', { dueDay: '2026-03-12', state: 'kept' }, false],
  ] as const)('%s: %s', (_name, fields, late) => {
    expect(isLate(aCommitment(fields), '2026-03-13')).toBe(late);
  });
});
