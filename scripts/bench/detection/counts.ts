/** How often a system and the labels of its rows agree on one kind. */
export interface Counts {
  readonly hits: number;
  /** Said, but not so. */
  readonly alarms: number;
  /** So, but not said. */
  readonly misses: number;
  /** Neither so nor said. */
  readonly rest: number;
}

/** Counts pairs of what is so and what was said. */
export function countPairs(pairs: Iterable<readonly [so: boolean, said: boolean]>): Counts {
  let hits = 0;
  let alarms = 0;
  let misses = 0;
  let rest = 0;
  for (const [so, said] of pairs) {
    if (so && said) hits += 1;
    else if (said) alarms += 1;
    else if (so) misses += 1;
    else rest += 1;
  }
  return { hits, alarms, misses, rest };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

/** How much of what is said is so; 0 when nothing is said. */
export const precision = ({ hits, alarms }: Counts): number => share(hits, hits + alarms);

/** How much of what is so is said; 0 when nothing is so. */
export const recall = ({ hits, misses }: Counts): number => share(hits, hits + misses);

/** The harmonic mean of precision and recall. */
export const f1 = ({ hits, alarms, misses }: Counts): number => share(2 * hits, 2 * hits + alarms + misses);

/** How many of the rows that are not of the kind are called so. */
export const falseAlarms = ({ alarms, rest }: Counts): number => share(alarms, alarms + rest);

/** The 95 % interval of a share by Wilson's score, which holds for the few rows that some kinds have (Wilson, JASA 1927). */
export function wilsonInterval(part: number, whole: number): readonly [low: number, high: number] {
  if (whole === 0) return [0, 1];
  const z = 1.96;
  const p = part / whole;
  const middle = p + z ** 2 / (2 * whole);
  const reach = z * Math.sqrt((p * (1 - p)) / whole + z ** 2 / (4 * whole ** 2));
  const scale = 1 + z ** 2 / whole;
  return [Math.max(0, (middle - reach) / scale), Math.min(1, (middle + reach) / scale)];
}
