import Sherlock from 'sherlockjs';
import { dayOnWall, wallDate } from './wall-date';

/** The day that sherlockjs reads in an English text. `clock`: what the sender's clock showed. */
export function sherlockDay(text: string, clock: string): string | null {
  Sherlock._setNow(wallDate(clock));
  const { startDate } = Sherlock.parse(text);
  return startDate ? dayOnWall(startDate) : null;
}
