import { withoutDays } from '@/lib/detection/due/without-days';
import { saysTheSame } from '@/lib/domain/says-the-same';
import { trimPromise } from '@/lib/domain/trim-promise';
import type { CheckedDraft } from './checked-draft';
import type { RecordedPromise } from './draft-finding';

/** The promises on record that say the same as a sentence, whatever their day; those without a day are left out. */
export type PromisesLike = (sentence: string) => readonly RecordedPromise[];

/** Reads the promises on record once, when they are first needed. */
export function promisesOnRecord({
  promises,
  sentAt,
  zone,
  calendar,
}: Pick<CheckedDraft, 'promises' | 'sentAt' | 'zone' | 'calendar'>): PromisesLike {
  const coreOf = (text: string) => trimPromise(withoutDays(text, sentAt, zone, calendar));
  let known: { readonly promise: RecordedPromise; readonly core: string }[] | null = null;
  return (sentence) => {
    known ??= promises.flatMap((promise) => (promise.dueDay === null ? [] : [{ promise, core: coreOf(promise.text) }]));
    const said = coreOf(sentence);
    return known.flatMap(({ promise, core }) => (saysTheSame(said, core) ? [promise] : []));
  };
}
