import { checkDay } from './check-day';
import type { FieldCheck } from './check-text';

/** What is wrong with the day on which something happened: it must be there, exist, and lie neither ahead nor ten years back. */
export function checkPastDay(day: string, today: string): FieldCheck {
  const key = day === '' ? 'error_day' : checkDay({ day, text: day }, today);
  if (key !== null) return { key };
  return day > today ? { key: 'settle_day_future' } : null;
}
