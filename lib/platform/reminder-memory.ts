import * as z from 'zod/mini';
import { calendarDay } from '@/lib/domain/calendar-day';
import type { RemindedDays } from '@/lib/domain/reminder';
import { browser } from './browser';

const key = 'remindedDays';

/** The days that had their summary, or were looked at and had nothing to tell. Rejects when they cannot be read. */
export async function loadReminded(): Promise<RemindedDays> {
  const stored = z.array(calendarDay).safeParse((await browser.storage.local.get(key))[key]);
  return stored.success ? stored.data : [];
}

export const saveReminded = (days: RemindedDays): Promise<void> => browser.storage.local.set({ [key]: days });
