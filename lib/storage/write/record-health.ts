import * as z from 'zod/mini';
import type { Writer } from '@/lib/app/writer';
import { calendarDay } from '@/lib/domain/calendar-day';
import { ValidationError } from '@/lib/domain/validation-error';
import type { Store } from '../create-store';
import { inTransaction } from '../in-transaction';

type RecordHealth = Parameters<Writer['recordHealth']>[0];

/** Older days say nothing about the page of today. */
const keptDays = 60;

const schema = z.strictObject({
  day: calendarDay,
  provider: z.string().check(z.minLength(1), z.maxLength(40)),
  parts: z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(100)),
});

/** Adds one to the count of each part on that day. */
export async function recordHealth(store: Store, command: RecordHealth): Promise<void> {
  const parsed = schema.safeParse(command);
  if (!parsed.success) throw new ValidationError([{ path: 'health', problem: 'invalid' }]);
  const { day, provider, parts } = parsed.data;
  await store.use((database) =>
    inTransaction(database, ['health'], 'relaxed', async (transaction) => {
      const health = transaction.objectStore('health');
      await health.delete(IDBKeyRange.upperBound([daysBefore(day, keptDays)]));
      for (const part of new Set(parts)) {
        const present = await health.get([day, provider, part]);
        await health.put({ day, provider, part, count: (present?.count ?? 0) + 1 });
      }
    }),
  );
}

function daysBefore(day: string, days: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - days);
  return moment.toISOString().slice(0, 10);
}
