import type { SuggestionKind } from '@/lib/domain/suggestion-kinds';

/**
 * What a sentence cannot be, whatever its words weigh: patterns over the normalised sentence. Each held for none or nearly
 * none of the labelled sentences of its kind (docs/detection.md has the counts for promises).
 */
export type Vetoes = Readonly<Partial<Record<SuggestionKind, RegExp>>>;

/** The kinds that a normalised sentence cannot be. */
export const vetoedKinds = (normal: string, vetoes: Vetoes): readonly SuggestionKind[] =>
  (Object.keys(vetoes) as SuggestionKind[]).filter((kind) => vetoes[kind]?.test(normal));
