import bayes from 'bayes';
import winkNaiveBayes from 'wink-naive-bayes-text-classifier';
import type { DetectionLanguage } from '@/lib/detection/language-of';
import type { LabelledRow } from '@/scripts/detection/training-rows';
import { type Classifier, type ScoredKind, scoredKinds } from './classifier';
import { plainTokens } from './plain-tokens';

type Judge = (text: string) => boolean | Promise<boolean>;
type Trainer = (rows: readonly LabelledRow[], language: DetectionLanguage, kind: ScoredKind) => Promise<Judge>;

const trainBayes: Trainer = async (rows, language, kind) => {
  const learner = bayes({ tokenizer: (text) => plainTokens(text, language) });
  for (const row of rows) await learner.learn(row.text, row[kind] ? 'yes' : 'no');
  return async (text) => (await learner.categorize(text)) === 'yes';
};

const trainWink: Trainer = async (rows, language, kind) => {
  const learner = winkNaiveBayes();
  learner.definePrepTasks([(text) => plainTokens(text, language)]);
  for (const row of rows) learner.learn(row.text, row[kind] ? 'yes' : 'no');
  learner.consolidate();
  return (text) => learner.predict(text) === 'yes';
};

async function trained(name: string, rows: readonly LabelledRow[], train: Trainer): Promise<Classifier> {
  const judges = new Map<string, Judge>();
  for (const language of ['en', 'zh'] as const)
    for (const kind of scoredKinds) {
      const known = rows.filter((row) => row.lang === language && typeof row[kind] === 'boolean');
      judges.set(`${language} ${kind}`, await train(known, language, kind));
    }
  return {
    name,
    judges: () => true,
    says: ({ lang, text }, kind) => judges.get(`${lang} ${kind}`)?.(text) ?? false,
  };
}

/** Two classifiers from npm as they are, taught one kind at a time by `rows`. */
export const naiveBayesBaselines = async (rows: readonly LabelledRow[]): Promise<Classifier[]> => [
  await trained('bayes', rows, trainBayes),
  await trained('wink-naive-bayes', rows, trainWink),
];
