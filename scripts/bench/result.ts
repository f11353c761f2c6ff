/** One row of bench/results.json. `ratio` compares with `against`, taken in the same run. */
export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio?: number;
  readonly against?: string;
  readonly goal: string;
  readonly ok: boolean;
}

/** The value at share `p` (0..1) of the sorted values, by the nearest-rank method. */
export function percentile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

/** Two or three meaning digits: more would claim a precision that a shared machine does not have. */
export const rounded = (value: number): number => Number(value.toPrecision(3));
