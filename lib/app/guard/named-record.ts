/** Fewer of them are in too many sentences: words of Latin letters and figures, and Chinese characters. */
const fewest = { words: 2, characters: 4 } as const;

/** As it is compared: case, width and white space play no part, and nothing changes its place. UTF-16 units stay as they are. */
const plain = (text: string): string => text.toLowerCase().replace(/\s/g, ' ');

/** Whether a name can be told from other words at all. */
function isTelling(name: string): boolean {
  const words = name.match(/(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu)?.length ?? 0;
  const characters = name.match(/\p{Script=Han}/gu)?.length ?? 0;
  return words >= fewest.words || characters >= fewest.characters;
}

/** A place of a name in a sentence, UTF-16 units. */
export interface NamedPlace<R> {
  readonly record: R;
  readonly start: number;
  readonly end: number;
}

const joins = /[\p{L}\p{N}]/u;

/**
 * The one record that a sentence names in its very words; null when it names none, or several: then it is not plain of which it
 * speaks. A name within a longer one that stands there does not count.
 */
export function namedRecord<R>(
  sentence: string,
  records: readonly R[],
  nameOf: (record: R) => string,
): NamedPlace<R> | null {
  const said = plain(sentence);
  const found = records.flatMap((record): NamedPlace<R>[] => {
    const name = plain(nameOf(record).trim());
    const start = isTelling(name) ? said.indexOf(name) : -1;
    const end = start + name.length;
    if (start === -1) return [];
    const isPart = !/\p{Script=Han}/u.test(name) && (joins.test(said[start - 1] ?? '') || joins.test(said[end] ?? ''));
    return isPart ? [] : [{ record, start, end }];
  });
  const whole = found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
  const [only, another] = whole;
  return only === undefined || another !== undefined ? null : only;
}
