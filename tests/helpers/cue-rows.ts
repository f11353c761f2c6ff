import type { Cue } from '@/lib/detection/cue';
import type { DetectionLanguage } from '@/lib/detection/language-of';
import { featuresOf } from './one-sentence';

/** For each cue of a table, a sentence that holds it and one close to it that does not. */
export type CueExamples = Readonly<Record<string, readonly [holds: string, lacks: string]>>;

const hasCue = (sentence: string, language: DetectionLanguage, cue: string): boolean =>
  featuresOf(sentence, language).cues.includes(cue);

/** The names of a table of cues, sorted. */
export const namesOf = (table: readonly Cue[]): readonly string[] => table.map(({ name }) => name).sort();

/** What the finder reads in both sentences of each cue, under the letter of its table: `[name, held by the first, by the second]`. */
export const readExamples = (examples: CueExamples, letter: string, language: DetectionLanguage) =>
  Object.entries(examples).map(([name, sentences]) => {
    const [holds, lacks] = sentences.map((sentence) => hasCue(sentence, language, `${letter}:${name}`));
    return { name, sentences, holds, lacks };
  });
