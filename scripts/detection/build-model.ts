import { createHash } from 'node:crypto';
import type { DetectionLanguage } from '@/lib/detection/language-of';
import { type PackedRow, packWeights } from '@/lib/detection/model/pack-weights';
import type { StoredModel } from '@/lib/detection/model/read-model';
import { type SuggestionKind, suggestionKinds } from '@/lib/domain/suggestion-kinds';
import { type FittedKind, fitLanguage } from './fit-language';
import { runScale } from './fit-settings';
import { thresholds } from './thresholds';
import { trainingRows } from './training-rows';
import { prepareRow } from './training-sentences';

/** Of the 127 steps of a signed byte half are used: the file packs smaller. */
const mostSteps = 63;
const languages: readonly DetectionLanguage[] = ['en', 'zh'];

const rounded = (value: number): number => Number(value.toPrecision(6));

/** The fitted kinds of a language as steps of a scale of each kind; what rounds to nothing is left out. */
function storeModel(fitted: ReadonlyMap<SuggestionKind, FittedKind>, language: DetectionLanguage): StoredModel {
  const kinds = suggestionKinds.map((kind) => fitted.get(kind) ?? { bias: 0, weights: new Map<number, number>() });
  const step = kinds.map(({ weights }) => rounded(Math.max(...[...weights.values()].map(Math.abs)) / mostSteps));
  const keys = [...new Set(kinds.flatMap(({ weights }) => [...weights.keys()]))].sort((a, b) => a - b);
  const rows = keys
    .map(
      (key): PackedRow => [
        key,
        kinds.map(({ weights }, kind) => Math.round((weights.get(key) ?? 0) / (step[kind] ?? 1))),
      ],
    )
    .filter(([, steps]) => steps.some((count) => count !== 0));
  return {
    runScale,
    bias: kinds.map(({ bias }) => rounded(bias)),
    step,
    weights: Buffer.from(packWeights(rows)).toString('base64'),
    ...thresholds[language],
  };
}

/** The text of model.json: the same bytes for the same data. Fits all kinds of both languages, about 30 s. */
export function buildModel(): string {
  const rows = trainingRows();
  const stored = Object.fromEntries(
    languages.map((language) => {
      const prepared = rows.filter(({ lang }) => lang === language).map((row) => prepareRow(row, language, runScale));
      return [language, storeModel(fitLanguage(prepared), language)];
    }),
  );
  const sha256 = createHash('sha256').update(JSON.stringify(stored)).digest('hex');
  return `${JSON.stringify({ sha256, kinds: suggestionKinds, ...stored }, null, 2)}\n`;
}
