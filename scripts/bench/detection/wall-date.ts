/**
 * A wall clock (`2026-03-12T10:15:00`, anything after that is cut off) as the moment when the clock of this machine shows the
 * same: the libraries compared with read a reference by the machine's zone, and so get the sender's day under any zone.
 */
export const wallDate = (clock: string): Date => new Date(clock.slice(0, 19));

/** The day that the clock of this machine shows at a moment, YYYY-MM-DD. */
export function dayOnWall(moment: Date): string {
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
