import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@/lib/domain/add-days';
import { dayText } from '@/lib/ui/day/day-text';
import { readDayWords } from '@/lib/ui/day/read-day-words';
import { aDay } from '@/tests/helpers/a-day';

const everyDay = { weekend: [], holidays: [], makeUpDays: [] };

test.each([
  ['2026-11-27', 'en', 'Fri 27 Nov'],
  ['2027-01-05', 'en', 'Tue 5 Jan 2027'],
  ['2026-11-27', 'zh-CN', '11月27日周五'],
  ['2026-01-05', 'en', '2026-01-05'],
] as const)('%s in %s is %s', (day, language, text) => {
  expect(dayText(day, '2026-11-20', language)).toBe(text);
});

test('what the field writes of a picked day, it reads back as that day', () => {
  const zones = fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', null);
  fc.assert(
    fc.property(
      aDay(),
      fc.integer({ min: -3000, max: 3000 }),
      fc.constantFrom('en', 'zh-CN'),
      zones,
      (now, ahead, language, zone) => {
        const day = addDays(now, ahead);
        expect(readDayWords(dayText(day, now, language), now, zone, everyDay)).toEqual({ kind: 'day', day });
      },
    ),
  );
});
