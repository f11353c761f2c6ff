import { expect, test } from 'vitest';
import type { SuggestionKind } from '@/lib/domain/suggestion-kinds';
import { featuresOf } from '../../../helpers/one-sentence';

/** Vetoed is the first sentence of each row, the second is close to it and is not. */
const rows: readonly (readonly [SuggestionKind, vetoed: string, allowed: string])[] = [
  ['promise', 'I will be in Rome on Friday.', 'I will be in touch on Friday.'],
  ['promise', 'We will be at your office on Friday.', 'We will be at your office on Friday to paint the door.'],
  ['promise', 'If it rains, we paint on Monday.', 'If it rains, we paint on Monday, and we will call you.'],
  ['promise', 'They will paint the door.', 'We will paint the door.'],
  ['promise', 'Will we send the crates?', 'We will send the crates.'],
  ['promise', 'If it rains, we will send the crates.', 'We will send the crates if it rains.'],
  ['promise', 'Unless it rains, we will send them.', 'We will send them unless it rains.'],
  ['promise', 'Hi, if it rains we will send them.', 'Hi, we will send them if it rains.'],
  ['promise', 'Should you need tiles, we will cut them.', 'The tiles should fit, we will cut them.'],
  ['promise', 'In case of rain we will bring a tent.', 'We will bring a tent, just in case.'],
  ['promise', 'Assuming the wall is dry, we will paint it.', 'The wall is dry, we will paint it.'],
  ['promise', 'Provided the wall is dry, we will paint it.', 'We provided paint and will bring brushes.'],
  ['promise', 'We will paint it, ok?', 'Ok? We will paint it.'],
  ['request', 'Please feel free to visit the garden.', 'Please visit the garden.'],
  ['request', "Don't hesitate to write.", 'Do write to us.'],
  ['request', 'Let me know if you have any questions.', 'Let me know if you have a van.'],
  ['request', 'Let us know should you need further copies.', 'Let us know how many copies you need.'],
  ['request', 'Please find attached the floor plan.', 'Please find attached the floor plan, and confirm it.'],
  ['request', 'Please see below.', 'Please see to it today.'],
  ['request', 'Please do not reply to this mail.', 'Please reply to this mail.'],
  ['change', 'We are not asking for any changes.', 'We are asking for some changes.'],
  ['change', 'We are not looking to change the floor.', 'We are looking to change the floor.'],
  ['change', 'No changes needed.', 'Changes needed.'],
  ['change', 'No change to the floor.', 'A change to the floor.'],
  ['complaint', 'We have no complaints.', 'We have two complaints.'],
  ['complaint', 'I never complain.', 'I rarely complain.'],
];

test.each(rows)('%s: %s', (kind, vetoed, allowed) => {
  expect(featuresOf(vetoed, 'en').vetoed).toContain(kind);
  expect(featuresOf(allowed, 'en').vetoed).not.toContain(kind);
});
