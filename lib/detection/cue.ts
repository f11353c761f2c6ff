/** A named pattern over a normalised sentence; its name is the name of the feature that the model weighs. */
export interface Cue {
  readonly name: string;
  readonly pattern: RegExp;
}

/** A table of cues from their patterns, written over words that single spaces part. */
export const cues = (table: Readonly<Record<string, string>>): readonly Cue[] =>
  Object.entries(table).map(([name, source]) => ({ name, pattern: new RegExp(source, 'u') }));
