import { existsSync } from 'node:fs';
import type { DetectionLanguage } from '@/lib/detection/language-of';
import { sharedData } from '@/scripts/detection/training-rows';
import { crossValidation } from './detection/cross-validate';
import { figures, intervals, textTable } from './detection/figures-table';
import { goalResults } from './detection/goal-results';
import { labelGoals, setNames } from './detection/label-goals';
import type { Measured } from './detection/measured';

/** The figures on all labelled rows, hand-made and of office mail, each judged by a model that had not seen it. Takes about a minute. */
export function measureCrossValidation(): Measured {
  if (!existsSync(sharedData)) {
    console.error('The labelled sentences are not beside the checkout: the cross-validation is left out.');
    return { results: [], tables: [] };
  }
  const score: Readonly<Record<DetectionLanguage, ReturnType<typeof crossValidation>>> = {
    en: crossValidation('en'),
    zh: crossValidation('zh'),
  };
  const scored = labelGoals
    .filter(({ set }) => set !== 'lists')
    .map((goal) => ({ goal, counts: score[goal.language](goal.set, goal.kind) }));
  const rows = scored.map(({ goal: { kind, language, set }, counts }) => [
    `${kind}, ${language}, ${setNames[set] ?? set}`,
    `${counts.hits + counts.misses} of ${counts.hits + counts.misses + counts.alarms + counts.rest}`,
    figures(counts),
    intervals(counts),
  ]);
  const title = 'five-fold cross-validation: precision, recall, F1, false alarms; 95 % intervals';
  return {
    results: scored.flatMap(({ goal, counts }) => goalResults(goal, counts, 'unseen')),
    tables: [textTable(title, rows)],
  };
}
