import { expect, test } from 'vitest';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { spokenText } from '@/lib/ui/catalogue/spoken-text';

test('a long text is cut to what can be listened to', () => {
  expect(spokenText('Send the plan')).toBe(isolate('Send the plan'));
  expect(spokenText('x'.repeat(500))).toBe(isolate('x'.repeat(120)));
});
