import { existsSync } from 'node:fs';
import type { DetectionLanguage } from '@/lib/detection/language-of';
import { sharedData } from '@/scripts/detection/training-rows';
import type { Counts } from './detection/counts';
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
    .map((goal) => ({ goal, ...score[goal.language](goal.set, goal.kind) }));
  const support = ({ hits, alarms, misses, rest }: Counts) => `${hits + misses} of ${hits + misses + alarms + rest}`;
  const rows = scored.map(({ goal: { kind, language, set }, all, dev }) => [
    `${kind}, ${language}, ${setNames[set] ?? set}`,
    support(all),
    figures(all),
    intervals(all),
    support(dev),
    figures(dev),
  ]);
  const title = 'five-fold cross-validation: precision, recall, F1, false alarms';
  const head = ['', 'all rows', '', '95 % interval', 'dev rows of them', ''];
  return {
    results: scored.flatMap(({ goal, all }) => goalResults(goal, all, 'unseen')),
    tables: [textTable(title, [head, ...rows])],
  };
}
