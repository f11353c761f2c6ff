import * as z from 'zod/mini';

/** A day of the calendar, `YYYY-MM-DD`, without time and zone, years 0001 to 9999. */
export const calendarDay = z.iso.date().check(z.regex(/^(?!0000)/));
export type CalendarDay = z.infer<typeof calendarDay>;
