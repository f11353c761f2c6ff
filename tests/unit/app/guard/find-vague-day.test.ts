import { expect, test } from 'vitest';
import { findVagueDay } from '@/lib/app/guard/find-vague-day';
import { aSuggestion } from '@/tests/helpers/a-suggestion';

const found = (quote: string) =>
  findVagueDay(aSuggestion({ quote, start: 10, end: 10 + quote.length, due: null })).map(({ words }) => words.trim());

test.each([
  ["I'll send it soon.", 'soon'],
  ["We'll send it as soon as possible.", 'as soon as possible'],
  ["I'll answer ASAP!", 'ASAP'],
  ["I'll call you as soon as I can.", 'as soon as I can'],
  ["We'll get back to you shortly.", 'shortly'],
  ["I'll fix it at some point.", 'at some point'],
  ["We'll come back to this in due course.", 'in due course'],
  ["I'll do it when I get a chance.", 'when I get a chance'],
  ["I'll send the rest later.", 'later'],
  ["I'll send the rest later on, I promise.", 'later on'],
  ["We'll look at it sometime.", 'sometime'],
  ["I'll send the draft soon, please review it.", 'soon'],
  ['我会尽快回复。', '尽快'],
  ['我们近期会更新文档。', '近期'],
  ['这几天我把报价发给您。', '这几天'],
  ['稍后我发给您。', '稍后'],
  ['我晚点发你。', '晚点'],
  ['回头我把合同发您。', '回头'],
  ['我抽空看一下。', '抽空'],
])('%s says %s', (quote, words) => {
  expect(found(quote)).toEqual([words]);
});

test.each([
  "I'll send it as soon as you sign.",
  "I'll send it as soon as the tests pass.",
  "I'll send the draft, please review it as soon as possible.",
  "I'll send the draft; could you answer ASAP?",
  "We'll send the files and please confirm soon.",
  "I'll call, hope to hear from you soon.",
  'We will send the draft, talk to you soon.',
  "I'll send it shortly after the meeting.",
  "I'll do it no later than agreed.",
  'I will arrive two days later.',
  "I'll send the sooner-or-later list.",
  'We will keep the ASAP-Logistics contract.',
  'I will install it sometime between the releases.',
  "I'll send the soonest date.",
  '我会发初稿，请尽快确认。',
  '我会发初稿，麻烦您抽空看看。',
  '我们会更新近期目标。',
  '我会整理回头客名单。',
  '我会发送报告。',
  '感谢您抽空来看样，问题我们会改正。',
])('%s puts nothing off', (quote) => {
  expect(found(quote)).toEqual([]);
});

test('what has a day is not vague', () => {
  const due = { day: '2026-11-27', words: 'Friday', start: 0, end: 6 };
  expect(findVagueDay(aSuggestion({ quote: 'Friday, as soon as possible', due }))).toEqual([]);
});

test('the place is that of the draft', () => {
  const [finding] = findVagueDay(aSuggestion({ quote: "Well, I'll send it soon.", start: 100, end: 124, due: null }));
  expect(finding).toEqual({ kind: 'vague-day', start: 119, end: 123, words: 'soon' });
});
