import { expect, test } from 'vitest';
import { ownSentences } from '@/lib/detection/own-sentences';

test("the author's own sentences, with their places in the text", () => {
  const text = 'Hi Ana,\n\nWe will paint it. Could you choose a colour?\n\n> Is it red?\n\n-- \nTom';
  const sentences = ownSentences(text);
  expect(sentences.map((sentence) => sentence.text)).toEqual([
    'Hi Ana,',
    'We will paint it.',
    'Could you choose a colour?',
  ]);
  for (const { start, end, text: words } of sentences) expect(text.slice(start, end)).toBe(words);
});

test('nothing beyond 50,000 characters is read', () => {
  const beginning = 'We paint.\n\n'.repeat(3).padEnd(50_000, '\n');
  expect(ownSentences(`${beginning}We will paint it.`)).toEqual(ownSentences(beginning));
  expect(ownSentences(`${beginning.slice(0, -20)}We will paint it.`)).toHaveLength(4);
});

test('no more than 500 sentences are read', () => {
  expect(ownSentences('We paint.\n\n'.repeat(600))).toHaveLength(500);
});
