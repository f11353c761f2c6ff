import { describe, expect, it } from 'vitest';
import { dueFrom } from '@/tests/helpers/due-from';

describe('what belongs together', () => {
  it.each<[string, string | null, string?]>([
    ['Thursday, 23 April, 2pm', '2026-04-23'],
    ['2pm on Thursday', '2026-04-16'],
    ['Thursday (the 23rd)', '2026-04-23'],
    ['by the end of the financial year (30 June)', '2026-06-30'],
    ['move it from 20 April to 27 April', '2026-04-27'],
    ['today or tomorrow', '2026-04-16'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });
});

describe('what does not', () => {
  it.each<[string, string | null, string?]>([['the bug you reported on Monday, by tomorrow evening', '2026-04-16']])(
    '%s: %s',
    (text, day, at) => {
      expect(dueFrom(text, at)).toBe(day);
    },
  );
});
