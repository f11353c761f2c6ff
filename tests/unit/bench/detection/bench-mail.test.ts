import { expect, it } from 'vitest';
import { splitSentences } from '@/lib/detection/sentences/split-sentences';
import { searchableParts } from '@/lib/detection/zones/searchable-parts';
import { benchMail } from '@/scripts/bench/detection/bench-mail';

it('has a hundred sentences in each language, and all of it is searched', () => {
  const { english, chinese, text } = benchMail();
  expect([english.length, chinese.length]).toEqual([100, 100]);
  const found = searchableParts(text).flatMap((span) => splitSentences(text, span));
  expect(found.map((sentence) => sentence.text)).toEqual([...english, ...chinese]);
});
