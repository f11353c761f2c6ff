import nlp from 'compromise';
import type { Classifier } from './classifier';

interface ReadVerb {
  readonly verb?: { readonly grammar?: { readonly tense?: string } };
}

/** What compromise reads in an English text: whether a verb is in the future tense, and whether it asks. */
export function readWithCompromise(text: string): { readonly future: boolean; readonly asks: boolean } {
  const read = nlp(text);
  const verbs = read.verbs();
  const future = (verbs.json() as ReadVerb[]).some(({ verb }) => verb?.grammar?.tense === 'FutureTense');
  return { future, asks: read.questions().found || verbs.isImperative().found };
}

/** The grammar of compromise as rules: the future tense promises, a question or an imperative requests. */
export const compromiseBaseline: Classifier = {
  name: 'compromise',
  judges: (language, kind) => language === 'en' && (kind === 'promise' || kind === 'request'),
  says: ({ text }, kind) => readWithCompromise(text)[kind === 'promise' ? 'future' : 'asks'],
};
