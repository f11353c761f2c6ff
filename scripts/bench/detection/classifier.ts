import type { DetectionLanguage } from '@/lib/detection/language-of';
import type { LabelledRow } from '@/scripts/detection/training-rows';

/** The kinds that the shared rows have labels for. */
export const scoredKinds = ['promise', 'request', 'change', 'complaint'] as const;
export type ScoredKind = (typeof scoredKinds)[number];

/** A system that says of a row whether it is of a kind. */
export interface Classifier {
  readonly name: string;
  readonly judges: (language: DetectionLanguage, kind: ScoredKind) => boolean;
  readonly says: (row: LabelledRow, kind: ScoredKind) => boolean | Promise<boolean>;
}

/** What any system must beat: every row is of every kind. */
export const allYes: Classifier = { name: 'all-yes', judges: () => true, says: () => true };
