const warmUp = 20;
const runs = 30;

/** Milliseconds that the work takes. */
export function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Milliseconds of each run. */
export const timedRuns = (count: number, work: () => unknown): number[] =>
  Array.from({ length: count }, () => timed(work));

/** Milliseconds of 30 runs, after so many that the engine has compiled the code. */
export function warmTimes(work: () => unknown): number[] {
  timedRuns(warmUp, work);
  return timedRuns(runs, work);
}
