import type { SuggestionKind } from '@/lib/domain/suggestion-kinds';
import type { FitOptions } from './fit-logistic';

export interface FitSettings extends Omit<FitOptions, 'features' | 'l1'> {
  /** A run counts when so many rows hold it; what fewer hold teaches only those rows. */
  readonly atLeast: number;
  /** The pull on a run. */
  readonly runPull: number;
  /** The pull on a cue: cues are few, and somebody thought of each. */
  readonly cuePull: number;
  /** How much a row of a set counts. */
  readonly weightOf: (set: string) => number;
}

/** How much the runs of a sentence count together, against 1 of a cue. */
export const runScale = 3;

/** The settings of a fit, chosen by cross-validation over all rows that may be learned from. */
export function settingsOf(kind: SuggestionKind): FitSettings {
  // Office mail has next to no changes and complaints: at full weight it would teach that there are none.
  const officeWeight = kind === 'promise' || kind === 'request' ? 1 : 0.2;
  const weights: Readonly<Record<string, number>> = { hand: 3, own: 1, office: officeWeight };
  return {
    epochs: 25,
    alpha: 0.2,
    l2: 2,
    seed: 7,
    atLeast: 5,
    runPull: 17,
    cuePull: 0.5,
    weightOf: (set) => weights[set] ?? 1,
  };
}
