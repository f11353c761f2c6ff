import { tellingWords } from './telling-words';

/** Of two sets of words, the share that is in both: 2 common of 2 and 3 are 0.8. Measured on tests/unit/domain/says-the-same. */
const sameFrom = 0.75;

const figuresOf = (marks: ReadonlySet<string>): string =>
  [...marks]
    .filter((mark) => /^\p{N}+$/u.test(mark))
    .sort()
    .join(' ');

/**
 * Whether two promises that are due on one day are most likely the same, said twice: nearly the same words, in any order and
 * form, and the same figures. Texts without a word of meaning are the same when they are equal. Symmetric.
 */
export function saysTheSame(one: string, other: string): boolean {
  const [left, right] = [tellingWords(one), tellingWords(other)];
  if (left.size === 0 || right.size === 0) return one.trim().toLowerCase() === other.trim().toLowerCase();
  if (figuresOf(left) !== figuresOf(right)) return false;
  const common = [...left].filter((mark) => right.has(mark)).length;
  return (2 * common) / (left.size + right.size) >= sameFrom;
}
