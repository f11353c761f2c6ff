import { expect, test } from 'vitest';
import { gmailParts } from '@/lib/mail/gmail/selectors';
import { outlookParts } from '@/lib/mail/outlook/outlook-parts';
import { pagePartKey } from '@/lib/ui/page-part';

test.each([...Object.keys(gmailParts), ...Object.keys(outlookParts)])('%s has a word', (part) => {
  expect(pagePartKey(part)).toMatch(/^book_part_/);
});

test.each(['oddity', 'constructor', '__proto__'])('%s has none', (part) => {
  expect(pagePartKey(part)).toBeNull();
});
