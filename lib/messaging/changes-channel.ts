import * as z from 'zod/mini';
import { recordId } from '@/lib/domain/record';
import { recordKinds } from '@/lib/domain/record-kind';

const channelName = 'kept-changes';

/** Which records were written; `ids` is empty when everything may have changed (a restore). */
const change = z.strictObject({
  kind: z.nullable(z.enum(recordKinds)),
  ids: z.array(recordId),
  /** All data was erased: what a view keeps of typed texts goes too; the storage of a mail frame is reached by that frame alone. */
  erased: z.optional(z.literal(true)),
});
export type Change = z.infer<typeof change>;

/** Tells every view of the extension, the mail frames too, after a write was completed. */
export function announceChange(announced: Change): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(announced);
  channel.close();
}

/** Hears of writes made by any other view; the answer stops it. */
export function onChange(listener: (change: Change) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const heard = change.safeParse(data);
    if (heard.success) listener(heard.data);
  });
  return () => channel.close();
}
