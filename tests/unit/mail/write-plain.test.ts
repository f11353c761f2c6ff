// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readsBack } from '@/lib/mail/read-back';
import { ownPlainText, writePlain } from '@/lib/mail/write-plain';
import { editByCommand } from '../../helpers/edit-by-command';

test.each([
  ['', 0, 'Draft'],
  ['\n\n-- \nMaya', 0, 'Draft\n\n\n\n-- \nMaya'],
  ['Fine.', 5, 'Fine.\n\nDraft'],
  ['Fine.', 0, 'Draft\n\nFine.'],
  ['Fine.\n> old', 12, 'Fine.\n\n\nDraft\n\n> old'],
  [
    'Fine.\n________________________________\nFrom: Ann',
    50,
    'Fine.\n\n\nDraft\n\n________________________________\nFrom: Ann',
  ],
])('%j at %i', (value, caret, expected) => {
  editByCommand(document);
  const field = document.createElement('textarea');
  document.body.append(field);
  field.value = value;
  field.setSelectionRange(caret, caret);
  expect(writePlain(field, 'Draft')).toBe(true);
  expect(field.value).toBe(expected);
});

test('the own words end before signature, quote and history', () => {
  expect(ownPlainText('Fine -- yes\n-- \nMaya')).toBe('Fine -- yes\n');
  expect(ownPlainText('Fine\n-----Original Message-----\nFrom: Ann')).toBe('Fine\n');
  expect(ownPlainText('a\n---\nb')).toBe('a\n---\nb');
});

test('a draft reads back only where all that was there before is there still', () => {
  expect(readsBack('Fine.\n Draft', 'Fine.', 'Draft')).toBe(true);
  expect(readsBack('Draft', 'Fine.', 'Draft')).toBe(false);
  expect(readsBack('Fine.', 'Fine.', 'Draft')).toBe(false);
  expect(readsBack('Draft, Draft', 'Draft,', 'Draft')).toBe(true);
});
