import type { SatisfactionResponse } from './satisfaction';

export interface SatisfactionTrend {
  readonly last: SatisfactionResponse;
  readonly previous: SatisfactionResponse | null;
  readonly trend: 'up' | 'down' | 'same' | null;
  /** Oldest first. */
  readonly values: readonly number[];
}

const newestFirst = (a: SatisfactionResponse, b: SatisfactionResponse): number =>
  a.on === b.on ? b.counter - a.counter || (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1;

/**
 * The last answer against the one before it. Only answers on the same metric and scale are compared. On a CES scale of 1-7
 * "7" is the best answer ("very easy"), so that up is better on every metric here.
 */
export function satisfactionTrend(responses: readonly SatisfactionResponse[]): SatisfactionTrend | null {
  const [last, ...older] = [...responses].sort(newestFirst);
  if (last === undefined) return null;
  const comparable = older.filter(
    ({ metric, scaleMin, scaleMax }) =>
      metric === last.metric && scaleMin === last.scaleMin && scaleMax === last.scaleMax,
  );
  const previous = comparable[0] ?? null;
  const step = previous === null ? null : Math.sign(last.value - previous.value);
  const trend = step === null ? null : step > 0 ? 'up' : step < 0 ? 'down' : 'same';
  return { last, previous, trend, values: [last, ...comparable].map(({ value }) => value).reverse() };
}
