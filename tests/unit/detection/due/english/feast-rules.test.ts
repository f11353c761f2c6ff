import { describe, expect, it } from 'vitest';
import { due } from '@/lib/detection/due/due';
import { dueFrom } from '@/tests/helpers/due-from';

describe('a feast by which something is due', () => {
  it.each<[string, string | null, string?]>([
    ['before Christmas', '2026-12-25'],
    ['by Christmas Eve', '2026-12-24'],
    ["before New Year's Eve", '2026-12-31'],
    ['right after the New Year', '2027-01-01'],
    ["in stores by Valentine's Day", '2027-02-14'],
    ['live before Halloween', '2026-10-31'],
    ['by Independence Day', '2026-07-04'],
    ['before Thanksgiving', '2026-11-26'],
    ['by Black Friday', '2026-11-27'],
    ['by Memorial Day', '2026-05-25'],
    ['ready by Labor Day', '2026-09-07'],
    ['before the Easter break', '2027-03-28', '2026-06-01T10:00:00'],
    ['before Easter', '2026-04-05', '2026-03-02T10:00:00'],
    ['by Good Friday', '2026-04-03', '2026-03-02T10:00:00'],
    ['by Easter Monday', '2026-04-06', '2026-03-02T10:00:00'],
    ['before Christmas', null, '2027-01-04T10:00:00'],
  ])('%s: %s', (text, day, at) => {
    expect(dueFrom(text, at)).toBe(day);
  });

  it('may be due the day before it', () => {
    const found = due('before Thanksgiving', '2026-04-15T10:00:00', null);
    expect(found).toMatchObject({ from: '2026-11-25', to: '2026-11-26' });
  });
});

describe('a feast that is only spoken of', () => {
  it.each(['Merry Christmas to you all', 'Happy New Year!', 'the Easter campaign', 'for the Halloween party'])(
    '%s',
    (text) => {
      expect(dueFrom(text)).toBeNull();
    },
  );
});
