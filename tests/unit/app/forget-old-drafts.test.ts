import { expect, test, vi } from 'vitest';
import { type ForgetDrafts, forgetOldDrafts } from '@/lib/app/forget-old-drafts';

test('a draft is let go when nobody touched it for 90 days', async () => {
  const forgetDrafts = vi.fn<ForgetDrafts>(async () => {});
  await forgetOldDrafts({ prefix: 'reply-draft ', now: () => Date.parse('2026-11-20T08:30:00Z'), forgetDrafts });
  expect(forgetDrafts).toHaveBeenCalledExactlyOnceWith({ prefix: 'reply-draft ', before: '2026-08-22T08:30:00.000Z' });
});
