const numbers = new WeakMap<object, number>();
let last = 0;

/** Another number for each time that a form or a draft was asked for: the key of its component, so that it is opened anew. */
export function startNumber(start: object): number {
  const known = numbers.get(start);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(start, last);
  return last;
}
