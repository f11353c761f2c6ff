import * as z from 'zod/mini';

/** What stands in the field of a day: the words as typed, and the day that they mean; null = none, or none that is understood. */
export const dayValue = z.object({ day: z.nullable(z.string()), text: z.string() });
export type DayValue = z.infer<typeof dayValue>;

export const noDay: DayValue = { day: null, text: '' };
