/** A row whose day is known: of a sentence, of a deadline phrase, or of the public date sets. */
export interface DatedRow {
  readonly id: string;
  readonly lang: 'en' | 'zh';
  readonly text: string;
  readonly date?: string;
  readonly tz?: string;
  readonly ref?: string;
  readonly due?: string | null;
  readonly dueOk?: readonly [from: string, to: string];
  readonly kind?: 'day' | 'datetime' | 'range' | 'none';
  readonly start?: string;
  readonly end?: string;
  readonly near?: boolean;
  readonly holiday?: boolean;
  readonly trad?: boolean;
}

/** The day of a row with the days that are right too; `day` null = none is due. */
export interface DueTruth {
  readonly day: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** What the row says is due, by the rules of the data's README; null where it does not say. */
export function dueTruth({ due, dueOk, kind, start, end }: DatedRow): DueTruth | null {
  if (due !== undefined) return { day: due, from: dueOk?.[0] ?? due, to: dueOk?.[1] ?? due };
  if (kind === 'none') return { day: null, from: null, to: null };
  const first = start?.slice(0, 10) ?? null;
  if (kind === 'range') return { day: end ?? null, from: first, to: end ?? null };
  return kind === undefined ? null : { day: first, from: first, to: first };
}

/** Whether a day is the due one or one of those that the wording leaves open. */
export function isRightDay({ day, from, to }: DueTruth, named: string | null): boolean {
  if (named === null || day === null) return named === day;
  return named === day || (from !== null && to !== null && named >= from && named <= to);
}
