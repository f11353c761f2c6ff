import type { LogStart } from './log-start';

const numbers = new WeakMap<LogStart, number>();
let last = 0;

/** Another number for each time that a form was asked for: the key of its component, so that it is opened anew. */
export function startNumber(start: LogStart): number {
  const known = numbers.get(start);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(start, last);
  return last;
}
