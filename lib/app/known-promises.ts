import { withoutDays } from '@/lib/detection/due/without-days';
import type { Suggestion } from '@/lib/detection/suggestion';
import type { Commitment } from '@/lib/domain/commitment';
import type { ReportedItem } from '@/lib/domain/report-snapshot';
import { saysTheSame } from '@/lib/domain/says-the-same';
import { trimPromise } from '@/lib/domain/trim-promise';
import type { WorkCalendar } from '@/lib/domain/working-days';
import { foldSpace } from './letter';

/** What of a client is on record, and how its days are read. */
export interface OnRecord {
  /** Open ones of the client, of both directions. */
  readonly commitments: readonly Pick<Commitment, 'text' | 'dueDay' | 'direction'>[];
  /** What a report in the draft tells of the client's records. */
  readonly told: readonly Pick<ReportedItem, 'text'>[];
  /** As for `withoutDays`. */
  readonly sentAt: string;
  readonly zone: string | null;
  readonly calendar: WorkCalendar;
}

/** Shorter words of a record stand in any sentence: letters and figures, and Chinese characters, which say more. */
const fewest = { signs: 10, characters: 4 } as const;
const isTelling = (text: string): boolean =>
  (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= fewest.signs ||
  (text.match(/\p{Script=Han}/gu)?.length ?? 0) >= fewest.characters;

/**
 * The sentences of a draft that say what is on record already: the words of a line that a report tells, whatever its day (another
 * one is a move of that record, not a record of its own); or nearly the words of an open promise of the same side, for its day or
 * for none. Never throws.
 */
export function knownPromises(
  found: readonly Suggestion[],
  { commitments, told, sentAt, zone, calendar }: OnRecord,
): readonly Suggestion[] {
  const coreOf = (text: string) => trimPromise(withoutDays(text, sentAt, zone, calendar));
  const recorded = commitments.map((one) => ({ ...one, core: coreOf(one.text) }));
  const lines = told.flatMap(({ text }) => (isTelling(text) ? foldSpace(text).toLowerCase() : []));
  return found.filter(({ quote, kinds, due }) => {
    const fits = (day: string | null) =>
      due === null || (day !== null && day >= (due.from ?? due.day) && day <= (due.to ?? due.day));
    const sentence = foldSpace(quote).toLowerCase();
    if (lines.some((line) => sentence.includes(line))) return true;
    const direction = kinds.includes('promise') ? 'ours' : 'theirs';
    const same = recorded.filter((one) => one.direction === direction && fits(one.dueDay));
    if (same.length === 0) return false;
    const core = coreOf(quote);
    return same.some((one) => saysTheSame(core, one.core));
  });
}
