import { splitSentences } from '@/lib/detection/sentences/split-sentences';
import { readRows } from '@/scripts/detection/training-rows';

const perLanguage = 100;
const perParagraph = 5;
/** What ends so stays a sentence of its own within a paragraph. */
const closed = /[.!?。！？]$/;

/** A hundred sentences of the repository's own in a language: always the same, from all over the file. */
function sentencesOf(file: string): string[] {
  const single = readRows(new URL(`../../detection/sentences/${file}.jsonl`, import.meta.url), 'own')
    .map(({ text }) => text.trim())
    .filter((text) => closed.test(text) && splitSentences(text, { start: 0, end: text.length }).length === 1);
  const step = Math.floor(single.length / perLanguage);
  return single.filter((_, at) => at % step === 0).slice(0, perLanguage);
}

const paragraphs = (sentences: readonly string[], between: string): string =>
  sentences.map((text, at) => `${text}${(at + 1) % perParagraph === 0 ? '\n\n' : between}`).join('');

/** A long mail of 200 sentences, a hundred in each language, in paragraphs of five. */
export function benchMail(): { readonly english: string[]; readonly chinese: string[]; readonly text: string } {
  const english = sentencesOf('own-en');
  const chinese = sentencesOf('own-zh');
  return { english, chinese, text: `${paragraphs(english, ' ')}${paragraphs(chinese, '')}` };
}
