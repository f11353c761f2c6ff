import type { DetectionLanguage } from '@/lib/detection/language-of';
import type { ScoredKind } from './classifier';

/** What is to be reached for a kind on the rows of a set, as shares of 1. */
export interface LabelGoal {
  readonly set: 'hand' | 'office' | 'lists';
  readonly language: DetectionLanguage;
  readonly kind: ScoredKind;
  readonly precision?: number;
  readonly recall?: number;
  /** At most so many of the rows that are not of the kind. */
  readonly falseAlarms?: number;
}

const hand = (language: DetectionLanguage, kind: ScoredKind, precision: number, recall: number): LabelGoal => ({
  set: 'hand',
  language,
  kind,
  precision,
  recall,
});

export const labelGoals: readonly LabelGoal[] = [
  hand('en', 'promise', 0.95, 0.85),
  hand('en', 'request', 0.95, 0.8),
  hand('en', 'change', 0.85, 0.7),
  hand('en', 'complaint', 0.9, 0.75),
  hand('zh', 'promise', 0.9, 0.75),
  hand('zh', 'request', 0.95, 0.84),
  hand('zh', 'change', 0.85, 0.85),
  hand('zh', 'complaint', 0.9, 0.88),
  { set: 'office', language: 'en', kind: 'promise', precision: 0.75, recall: 0.55, falseAlarms: 0.01 },
  { set: 'office', language: 'en', kind: 'request', precision: 0.88, recall: 0.78 },
  { set: 'lists', language: 'en', kind: 'promise', falseAlarms: 0.01 },
];

export const setNames: Readonly<Record<string, string>> = {
  hand: 'hand-made',
  office: 'office mail',
  lists: 'mailing lists',
  blind: 'blind',
};
