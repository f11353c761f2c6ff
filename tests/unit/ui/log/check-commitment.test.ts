import { describe, expect, it } from 'vitest';
import { checkCommitment } from '@/lib/ui/log/check-commitment';
import type { CommitmentValues } from '@/lib/ui/log/commitment-values';
import { someCommitmentValues } from '@/tests/helpers/commitment-values';

const today = '2026-11-20';

describe('the check of a commitment', () => {
  it.each<[string, Partial<CommitmentValues>]>([
    ['everything filled', {}],
    ['no day yet', { due: { day: null, text: '' } }],
    ['no owner', { owner: '' }],
    ['a day nine years away', { due: { day: '2035-11-20', text: '' } }],
    ['a day long gone', { due: { day: '2017-01-01', text: '' } }],
  ])('accepts %s', (_what, part) => {
    expect(checkCommitment(someCommitmentValues(part), today)).toEqual([]);
  });

  it.each<[string, Partial<CommitmentValues>, string, string]>([
    ['an empty text', { text: '' }, 'text', 'error_text_missing'],
    ['a text of white space', { text: ' \n\t' }, 'text', 'error_text_missing'],
    ['a text that is too long', { text: 'x'.repeat(20_001) }, 'text', 'error_too_long'],
    ['an owner that is too long', { owner: 'x'.repeat(401) }, 'owner', 'error_too_long'],
    ['words that name no day', { due: { day: null, text: 'soonish' } }, 'due', 'error_day'],
    ['a day that does not exist', { due: { day: '2026-02-30', text: '' } }, 'due', 'error_day'],
    ['no day at all in a day', { due: { day: 'tomorrow', text: '' } }, 'due', 'error_day'],
    ['the year 0001', { due: { day: '0001-01-01', text: '' } }, 'due', 'error_day_far'],
    ['the year 9999', { due: { day: '9999-12-31', text: '' } }, 'due', 'error_day_far'],
    ['eleven years ahead', { due: { day: '2037-11-20', text: '' } }, 'due', 'error_day_far'],
  ])('refuses %s', (_what, part, field, key) => {
    expect(checkCommitment(someCommitmentValues(part), today)).toMatchObject([{ field, key }]);
  });
});
