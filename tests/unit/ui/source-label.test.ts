import { expect, test } from 'vitest';
import type { Evidence } from '@/lib/domain/evidence';
import { createCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { sourceLabel } from '@/lib/ui/source-label';

const none: Evidence = {
  provider: null,
  account: null,
  threadId: null,
  messageId: null,
  sender: null,
  date: null,
  subject: null,
  quote: '',
  quoteSha256: null,
  link: null,
};
const english = createCatalogue('en', '2026-11-20');
const label = (fields: Partial<Evidence>) => sourceLabel({ ...none, ...fields }, english);

test.each([
  [{ provider: 'gmail', date: 'Nov 3, 2026, 10:00 AM' }, '3 Nov email'],
  [{ provider: 'outlook', date: null }, 'email'],
  [{ provider: 'gmail', date: 'vor einer ganzen Weile am Nachmittag' }, 'vor einer ganzen Weile a email'],
  [{ subject: 'call', date: '2026-11-14' }, 'call, 14 Nov'],
  [{ subject: 'call' }, 'call'],
  [{ date: '2025-11-14' }, '14 Nov 2025'],
] as const)('%j reads %s', (fields, expected) => {
  expect(label(fields)).toBe(expected);
});
