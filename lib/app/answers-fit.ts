import { tellingWords } from './answers-words';

/** How well a sentence names a thing. */
export interface Fit {
  /** Share of the thing's telling words that the sentence names, 0..1. */
  readonly share: number;
}

/** Of the words of a thing so many must be named. */
const leastShare = 0.6;
/** One word in common is chance. */
const leastWords = 2;

/** Where one thing ends and the next begins. */
const joints = /[,;:()[\]!?\n，；：（）。！？、]|\.(?:\s|$)|\b(?:and|with|which|as well as|plus)\b|以及|[和与及并]/iu;

const shared = (some: ReadonlySet<string>, others: ReadonlySet<string>): string[] =>
  [...some].filter((word) => others.has(word));

/**
 * Whether a sentence names a thing, or null. A thing that names what the sentence does not, while the sentence at that place
 * names something else, is another thing ("the revised test plan" is not "the revised cut-over plan").
 */
export function fitOf(sentence: string, thing: string): Fit | null {
  const named = tellingWords(thing);
  const parts = sentence.split(joints).map(tellingWords);
  const all = new Set(parts.flatMap((part) => [...part]));
  const common = shared(named, all).length;
  if (named.size === 0 || common / named.size < leastShare) return null;
  const [nearest] = parts.toSorted((a, b) => shared(named, b).length - shared(named, a).length);
  const others = nearest === undefined ? 0 : nearest.size - shared(named, nearest).length;
  const isWhole = common === named.size;
  if (!isWhole && others > 0) return null;
  // A thing of one word is named only by that word alone.
  if (common < leastWords && !(isWhole && others === 0)) return null;
  return { share: common / named.size };
}

/** The things that a sentence names best: one, or several that it names equally well; none when it names none. */
export function bestFits<T>(sentence: string, things: readonly T[], nameOf: (thing: T) => string): readonly T[] {
  const fits = things.flatMap((thing) => {
    const fit = fitOf(sentence, nameOf(thing));
    return fit ? [{ thing, ...fit }] : [];
  });
  const best = Math.max(...fits.map(({ share }) => share));
  return fits.filter(({ share }) => share === best).map(({ thing }) => thing);
}
