import { expect, test } from 'vitest';
import { isGreeting } from '@/lib/detection/is-greeting';

test.each(['Hi Ana,', 'Dear Dr. Weber,', 'Good morning Peter!', 'Hello everyone', '王总，您好！', '您好', '各位好：'])(
  '%s is a greeting',
  (sentence) => expect(isGreeting(sentence)).toBe(true),
);

test.each([
  'Hi Ana, I will send the plan on Friday.',
  'Dear me, it is late again, is it not?',
  'Could you call me?',
  '您好，请周五前回复。',
  '明天发您。',
])('%s is more', (sentence) => expect(isGreeting(sentence)).toBe(false));
