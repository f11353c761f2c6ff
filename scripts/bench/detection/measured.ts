import type { Result } from '@/scripts/bench/result';

/** Figures for the table of all measures, and tables of their own for people. */
export interface Measured {
  readonly results: readonly Result[];
  readonly tables: readonly string[];
}
