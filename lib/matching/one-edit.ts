/** All strings with one character left out; of two names one edit apart, both share one of these or one is of the other's. */
export const withoutOne = (text: string): string[] => {
  const characters = [...text];
  return characters.map((_, at) => characters.toSpliced(at, 1).join(''));
};

/** Whether one insertion, deletion or replacement of a character, or one swap of neighbours, makes `a` into `b`. */
export function isOneEdit(a: string, b: string): boolean {
  const [left, right] = [[...a], [...b]];
  if (left.length < right.length) return withoutOne(b).includes(a);
  if (left.length > right.length) return withoutOne(a).includes(b);
  const differing = left.flatMap((character, at) => (character === right[at] ? [] : [at]));
  const [first = 0, second = 0] = differing;
  if (differing.length !== 2) return differing.length === 1;
  return second === first + 1 && left[first] === right[second] && left[second] === right[first];
}
