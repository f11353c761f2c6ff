const chinese = /(\d{4})年(\d{1,2})月(\d{1,2})日/;
const iso = /^\d{4}-\d{2}-\d{2}/;
/** An English month by name, and a year: anything shorter would be a guess. */
const english = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b.*\b\d{4}\b/i;

const asDay = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/**
 * The calendar day in a date as a mail page shows it (ISO, "Nov 12, 2026, 4:05 PM", "2026年11月12日 16:05"); null when it
 * names none for sure. The page's own zone holds: the day is the one that was read there.
 */
export function shownDateDay(shown: string): string | null {
  const isoDay = iso.exec(shown)?.[0];
  if (isoDay) return isoDay;
  const [, year, month, day] = chinese.exec(shown) ?? [];
  if (year) return asDay(Number(year), Number(month), Number(day));
  if (!english.test(shown)) return null;
  const at = new Date(shown.replace(/\u202f/g, ' ').replace(/\s*\(.*\)$/, ''));
  return Number.isNaN(at.getTime()) ? null : asDay(at.getFullYear(), at.getMonth() + 1, at.getDate());
}
