const utc = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Today in this machine's time zone, `YYYY-MM-DD`. */
export function todayHere(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day `days` after `day` (before, when negative), `YYYY-MM-DD`. */
export function plusDays(day: string, days: number): string {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const english = (day: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(utc(day));

const parts = (day: string) => day.split('-').map(Number) as [number, number, number];

function clock12(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${hours % 12 || 12}:${String(minutes).padStart(2, '0')}\u202f${hours < 12 ? 'AM' : 'PM'}`;
}

type Locale = 'en' | 'zh-CN';

/** As Gmail's `.g3[title]` has it: `Oct 9, 2026, 11:40 AM`, with U+202F before AM. */
export function gmailDate(day: string, time: string, locale: Locale): string {
  const [year, month, date] = parts(day);
  if (locale === 'zh-CN') return `${year}年${month}月${date}日 ${time}`;
  return `${english(day, { month: 'short', day: 'numeric', year: 'numeric' })}, ${clock12(time)}`;
}

/** As Outlook's header has it: `Fri 09/10/2026 09:40`. */
export function outlookDate(day: string, time: string, locale: Locale): string {
  const [year, month, date] = parts(day);
  if (locale === 'zh-CN') return `周${'日一二三四五六'.charAt(utc(day).getUTCDay())} ${year}/${month}/${date} ${time}`;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${english(day, { weekday: 'short' })} ${two(date)}/${two(month)}/${year} ${time}`;
}

/** The short form of a list row: the time today, else the day. */
export function listDate(day: string, time: string, today: string, locale: Locale): string {
  const [, month, date] = parts(day);
  if (day === today) return locale === 'zh-CN' ? time : clock12(time);
  return locale === 'zh-CN' ? `${month}月${date}日` : english(day, { month: 'short', day: 'numeric' });
}
