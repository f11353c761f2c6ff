import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sentClock } from '@/lib/detection/due/sent-clock';
import { anyText } from '@/tests/helpers/any-text';

const clock = (year: number, month: number, day: number, hour = 0, minute = 0) => ({ year, month, day, hour, minute });

describe("the sender's wall clock", () => {
  it.each([
    ['2026-03-12T22:40:00-04:00', 'America/New_York', clock(2026, 3, 12, 22, 40)],
    ['2026-03-12T22:40:00-04:00', 'Asia/Shanghai', clock(2026, 3, 12, 22, 40)],
    ['2026-03-12T22:40:00.123+0530', null, clock(2026, 3, 12, 22, 40)],
    ['2026-03-12T22:40:00Z', 'Asia/Shanghai', clock(2026, 3, 13, 6, 40)],
    ['2026-03-12T22:40:00Z', 'America/St_Johns', clock(2026, 3, 12, 20, 10)],
    ['2026-03-12T12:00:00Z', 'Pacific/Kiritimati', clock(2026, 3, 13, 2, 0)],
    ['2026-03-12T00:00:00Z', 'Europe/London', clock(2026, 3, 12)],
    ['2026-03-29T01:30:00Z', 'Europe/London', clock(2026, 3, 29, 2, 30)],
    ['2026-03-12T22:40:00Z', null, clock(2026, 3, 12, 22, 40)],
    ['2026-03-12T22:40:00z', 'Nowhere/Atlantis', clock(2026, 3, 12, 22, 40)],
    ['2026-03-12T22:40:00', 'Asia/Shanghai', clock(2026, 3, 12, 22, 40)],
    ['2026-03-12T22:40', null, clock(2026, 3, 12, 22, 40)],
    ['2026-03-12 22:40', null, clock(2026, 3, 12, 22, 40)],
    [' 2026-03-12 ', null, clock(2026, 3, 12)],
    ['2028-02-29', null, clock(2028, 2, 29)],
  ])('%s in %s', (sentAt, zone, shown) => {
    expect(sentClock(sentAt, zone)).toEqual(shown);
  });

  it.each([
    '',
    'yesterday',
    '2026-02-29',
    '2026-13-01',
    '2026-03-12T25:00',
    '2026-03-12T10:60',
    '0000-01-01',
    '12/03/2026',
    '2026-03-12T',
  ])('is none for %j', (sentAt) => {
    expect(sentClock(sentAt, null)).toBeNull();
  });
});

test('any text and zone give a clock or nothing', () => {
  fc.assert(
    fc.property(anyText(), anyText(), (sentAt, zone) => {
      expect(sentClock(sentAt, zone)).toBeNull();
      expect(sentClock('2026-03-12T10:00:00Z', zone)?.year).toBe(2026);
    }),
  );
});
