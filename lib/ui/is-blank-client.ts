import type { ClientContext } from './view-types';

/** Nothing was ever recorded about the client but the client itself: its figures would be three dashes. */
export function isBlankClient({ kept, satisfaction, rows, updateEveryDays }: ClientContext): boolean {
  const open = rows.ours.total + rows.theirs.total + rows.changes.total + rows.issues.total;
  const past = kept.due + rows.window.length + (satisfaction ? 1 : 0) + (rows.lastTouchpoint ? 1 : 0);
  return open + past === 0 && updateEveryDays === null;
}
