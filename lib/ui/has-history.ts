import type { ClientContext } from './view-types';

/** Whether the header of a client has anything to count. */
export const hasHistory = ({ kept, satisfaction, rows }: ClientContext): boolean =>
  kept.due > 0 || satisfaction !== null || rows.window.length > 0 || rows.lastTouchpoint !== null;
