/** All compound keys that begin with these parts: an empty array sorts after every string and number. */
export function startingWith(...parts: readonly (string | number)[]): IDBKeyRange {
  return IDBKeyRange.bound([...parts], [...parts, []]);
}

/** All texts that begin with `prefix`. */
export function startingWithText(prefix: string): IDBKeyRange {
  return IDBKeyRange.bound(prefix, `${prefix}\uffff`);
}
