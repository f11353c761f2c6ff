import type { Reader } from '@/lib/app/reader';
import { addDays } from '@/lib/domain/add-days';
import { daysBetween } from '@/lib/domain/days-between';
import type { Store } from '../create-store';
import { inRead } from './in-read';

/** Days asked for at once: two months of a calendar with the weeks around them. */
const mostDays = 80;

/** `Reader.dueCounts`: one count a day, which the index answers without reading rows. */
export function dueCounts(
  store: Store,
  { from, to }: Parameters<Reader['dueCounts']>[0],
): Promise<Readonly<Record<string, number>>> {
  return inRead(store, ['commitment'], async (transaction) => {
    const index = transaction.objectStore('commitment').index('due');
    const length = Math.min(daysBetween(from, to) + 1, mostDays);
    const days = Array.from({ length: Math.max(0, length) }, (_, at) => addDays(from, at));
    const counts = await Promise.all(days.map(async (day) => [day, await index.count(['ours', day])] as const));
    return Object.fromEntries(counts.filter(([, count]) => count > 0));
  });
}
