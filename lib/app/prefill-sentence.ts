import { isGreeting } from '@/lib/detection/is-greeting';
import { type LabelledSentence, labelSentences } from '@/lib/detection/label-sentences';
import { splitSentences } from '@/lib/detection/sentences/split-sentences';
import type { SuggestionKind } from '@/lib/domain/suggestion-kinds';

/** So much of what was marked is looked at, in UTF-16 units: a promise stands in one sentence of a few. */
const longest = 4_000;
const mostSentences = 40;

/** The sentence of a selection that is to be logged. */
export interface PickedSentence {
  readonly text: string;
  /** It asks for something, so that the promise is the other side's. */
  readonly asks: boolean;
}

const asks = (kinds: readonly SuggestionKind[]): boolean => {
  const [first] = kinds.filter((kind) => kind === 'promise' || kind === 'request');
  return first === 'request';
};

const binds = ({ possible }: LabelledSentence): boolean => possible.includes('promise') || possible.includes('request');

/**
 * The first sentence of the words that promises or asks, else the first that is no greeting, else the words as they are. A text
 * without words is empty. Never throws.
 */
export function pickSentence(words: string): PickedSentence {
  const text = words.slice(0, longest);
  const sentences = splitSentences(text, { start: 0, end: text.length })
    .filter((sentence) => !isGreeting(sentence.text))
    .slice(0, mostSentences);
  const labels = labelSentences(sentences.map((sentence) => sentence.text));
  const at = Math.max(labels.findIndex(binds), 0);
  return { text: sentences[at]?.text ?? text.trim(), asks: asks(labels[at]?.possible ?? []) };
}

/** The same of a sentence whose kinds are known, the surest first. */
export const knownSentence = (text: string, kinds: readonly SuggestionKind[]): PickedSentence => ({
  text,
  asks: asks(kinds),
});
