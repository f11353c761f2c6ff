// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { draftCopies, forgetDraftCopies } from '@/lib/platform/draft-copies';

test('copies of typed texts go when all data is erased, and nothing else does', () => {
  localStorage.setItem('other', 'stays');
  draftCopies.write('log-form 1', 'I will send');
  draftCopies.write('commitment-page 2', 'the plan');
  expect(draftCopies.keys()).toHaveLength(2);
  forgetDraftCopies();
  expect(draftCopies.keys()).toEqual([]);
  expect(draftCopies.read('log-form 1')).toBeNull();
  expect(localStorage.getItem('other')).toBe('stays');
});
