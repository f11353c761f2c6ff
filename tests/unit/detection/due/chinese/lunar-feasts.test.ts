import { describe, expect, it } from 'vitest';
import { lunarFeast } from '@/lib/detection/due/chinese/lunar-feasts';

const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });
const dayInChinese = (day: string) =>
  chinese
    .formatToParts(new Date(`${day}T00:00:00Z`))
    .filter(({ type }) => type === 'month' || type === 'day')
    .map(({ value }) => value)
    .join('/');
const years = Array.from({ length: 21 }, (_, at) => 2020 + at);
/** ICU has the new moons of these years on the wrong side of midnight. */
const wrongInIcu = [2027, 2030];

describe('a feast of the Chinese calendar', () => {
  it.each([
    ['春节', '1/1', years.filter((year) => !wrongInIcu.includes(year))],
    ['端午', '5/5', years],
    ['中秋', '8/15', years],
  ])('%s falls on the day that ICU computes', (name, wanted, of) => {
    expect(of.map((year) => dayInChinese(lunarFeast(name, year) ?? ''))).toEqual(of.map(() => wanted));
  });

  it.each([
    [2027, '2027-02-06'],
    [2030, '2030-02-03'],
  ])('has 春节 of %i by the new moon in Beijing', (year, day) => {
    expect(lunarFeast('春节', year)).toBe(day);
  });

  it('has 除夕 before 春节', () => {
    expect(lunarFeast('除夕', 2026)).toBe('2026-02-16');
    expect(lunarFeast('过年', 2026)).toBe('2026-02-17');
  });

  it.each([
    [2020, '2020-04-04'],
    [2023, '2023-04-05'],
    [2024, '2024-04-04'],
    [2027, '2027-04-05'],
  ])('has 清明 of %i', (year, day) => {
    expect(lunarFeast('清明', year)).toBe(day);
  });

  it.each([
    ['春节', 2019],
    ['春节', 2041],
    ['重阳', 2026],
  ])('is unknown: %s %i', (name, year) => {
    expect(lunarFeast(name, year)).toBeNull();
  });
});
