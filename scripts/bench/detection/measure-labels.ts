import type { DetectionLanguage } from '@/lib/detection/language-of';
import type { Result } from '@/scripts/bench/result';
import { devRows, type LabelledRow, readRows, sharedData } from '@/scripts/detection/training-rows';
import { chronoBaseline } from './chrono-baseline';
import { allYes, type Classifier, type ScoredKind, scoredKinds } from './classifier';
import { compromiseBaseline } from './compromise-baseline';
import { type Counts, f1 } from './counts';
import { figures, intervals, textTable } from './figures-table';
import { goalResults, type Rival } from './goal-results';
import { keptClassifier } from './kept-classifier';
import { keywordBaseline } from './keyword-baseline';
import { labelGoals, setNames } from './label-goals';
import type { Measured } from './measured';
import { naiveBayesBaselines } from './naive-bayes-baselines';
import { scoreClassifier } from './score-classifier';

/** Rows of one set and one language with what each system scored on them, kind by kind. */
interface ScoredSet {
  readonly set: string;
  readonly language: DetectionLanguage;
  readonly rows: readonly LabelledRow[];
  readonly scores: ReadonlyMap<string, ReadonlyMap<ScoredKind, Counts | null>>;
}

const blindRows = (): LabelledRow[] =>
  ['en', 'zh'].flatMap((language) =>
    readRows(new URL(`../../../tests/fixtures/detection/blind-${language}.jsonl`, import.meta.url), 'blind'),
  );

async function scoreSets(systems: readonly Classifier[], all: readonly LabelledRow[]): Promise<ScoredSet[]> {
  const names = [...new Set(all.map(({ set, lang }) => JSON.stringify([set, lang])))];
  return Promise.all(
    names.map(async (name) => {
      const [set, language] = JSON.parse(name) as [string, DetectionLanguage];
      const rows = all.filter((row) => row.set === set && row.lang === language);
      const scores = new Map<string, ReadonlyMap<ScoredKind, Counts | null>>();
      for (const system of systems) {
        const byKind = scoredKinds.map(async (kind) => [kind, await scoreClassifier(system, rows, kind)] as const);
        scores.set(system.name, new Map(await Promise.all(byKind)));
      }
      return { set, language, rows, scores };
    }),
  );
}

function tableOf({ set, language, rows, scores }: ScoredSet): string {
  const ours = scores.get(keptClassifier.name);
  const kinds = scoredKinds.filter((kind) => ours?.get(kind));
  const support = kinds.map((kind) => {
    const known = rows.filter((row) => typeof row[kind] === 'boolean');
    return `${kind} (${known.filter((row) => row[kind]).length} of ${known.length})`;
  });
  return textTable(`${setNames[set] ?? set}, ${language}: precision, recall, F1, false alarms`, [
    ['', ...support],
    ...[...scores].map(([name, byKind]) => [name, ...kinds.map((kind) => figures(byKind.get(kind) ?? null))]),
    ['Kept, 95 % interval', ...kinds.map((kind) => intervals(ours?.get(kind) ?? null))],
  ]);
}

function bestRival({ scores }: ScoredSet, kind: ScoredKind): Rival {
  const rivals = [...scores]
    .filter(([name]) => name !== keptClassifier.name)
    .map(([name, byKind]): Rival => ({ name, f1: f1(byKind.get(kind) ?? { hits: 0, alarms: 0, misses: 0, rest: 0 }) }));
  return rivals.reduce((best, next) => (next.f1 > best.f1 ? next : best));
}

/** What sentences are found to be on rows that nothing was learned from, against systems taught and asked in the same run. */
export async function measureLabels(): Promise<Measured> {
  const taught = await naiveBayesBaselines(readRows(new URL('hand-train.jsonl', sharedData), 'hand'));
  const systems = [keptClassifier, allYes, keywordBaseline, chronoBaseline, ...taught, compromiseBaseline];
  const scored = await scoreSets(systems, [...devRows(), ...blindRows()]);
  const results = labelGoals.flatMap((goal): Result[] => {
    const found = scored.find(({ set, language }) => set === goal.set && language === goal.language);
    const counts = found?.scores.get(keptClassifier.name)?.get(goal.kind);
    const rival = found && goal.precision !== undefined ? bestRival(found, goal.kind) : undefined;
    return counts ? goalResults(goal, counts, 'dev', rival) : [];
  });
  return { results, tables: scored.map(tableOf) };
}
