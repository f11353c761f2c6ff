import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '@/lib/detection/sentences/split-sentences';
import { anyText } from '../../../helpers/any-text';

const split = (text: string) => splitSentences(text, { start: 0, end: text.length }).map((sentence) => sentence.text);

test.each([
  ['two statements', 'I read it. The plan is fine.', ['I read it.', 'The plan is fine.']],
  ['small letters', 'got it. will send it friday', ['got it.', 'will send it friday']],
  ['a run of marks', 'Really?! Send it now!!! Thanks', ['Really?!', 'Send it now!!!', 'Thanks']],
  [
    'closing quotes and brackets',
    'He said "done." (We agree.) Send it.',
    ['He said "done."', '(We agree.)', 'Send it.'],
  ],
  ['a missing blank', "Thanks.I'll send it tonight.", ['Thanks.', "I'll send it tonight."]],
  [
    'an ellipsis before a new sentence',
    'Let me think... We could start in May.',
    ['Let me think...', 'We could start in May.'],
  ],
  ['Chinese marks', '方案看过了。可以！什么时候开始？', ['方案看过了。', '可以！', '什么时候开始？']],
  ['a Chinese run of marks', '真的吗？！周五见。', ['真的吗？！', '周五见。']],
  ['Chinese closing quotes', '他说：“周五交。”我同意。', ['他说：“周五交。”', '我同意。']],
  ['a Chinese semicolon', '首页周三给您；内页周五给您', ['首页周三给您；', '内页周五给您']],
  ['both languages', '合同已签。I will send it today. 请查收。', ['合同已签。', 'I will send it today.', '请查收。']],
  ['a Latin dot in Chinese', '好的.我明天发给您.', ['好的.', '我明天发给您.']],
  [
    'a request behind a semicolon',
    'The plan is attached; please sign it by Friday',
    ['The plan is attached;', 'please sign it by Friday'],
  ],
  [
    'a promise behind a dash',
    "The plan is late this week - I'll send it Monday",
    ['The plan is late this week', "I'll send it Monday"],
  ],
  [
    'numbers inside a line',
    "1) I'll fix the header 2) Please send the logo",
    ["I'll fix the header", 'Please send the logo'],
  ],
  ['bullets inside a line', '请准备：①报价 ②合同', ['请准备：', '报价', '合同']],
])('%s make sentences', (_, text, sentences) => expect(split(text)).toEqual(sentences));

test.each([
  'Mr. Osei and Dr. Lind will call you, e.g. on Monday.',
  'See No. 5, Fig. 2 and p. 12 of it.',
  'Northwind Inc. sent approx. 40 boxes to the U.S. office.',
  'The call is at 10 a.m. Pacific on Sept. 3 with J. Moreau.',
  'Version 2.4.1 costs 3.50 a day, see https://north.example/a.b?c=d.e and plan.v2.pdf from nora.berg@north.example today.',
  'We built it in Node.js and ASP.NET for you.',
  'Well... if you say so',
  'The plan (really?) is fine',
  'If the tests fail again; we will roll it back',
  'Once it is signed - we will start',
  'See chapter 2) and 3) of it',
  'Two options - the small one is cheaper',
  'The boxes (large; we have ten) go out',
  '嗯……我再想想',
  '报价3.5万，版本2.0，见附件plan.pdf。',
  '（首页；内页）都改好了',
  '他说的“好。”，我没听到',
])('%j is one sentence', (text) => expect(split(text)).toEqual([text]));

test.each([
  ['an abbreviation may end a sentence', 'We work with Northwind Inc. They pay on time.', 2],
  ['so may an hour', 'Call me at 5 p.m. Tom will join.', 2],
  ['and a letter', 'We take plan B. It is cheaper.', 2],
  ['and "no"', 'No. We never agreed to it.', 2],
])('%s', (_, text, count) => expect(split(text)).toHaveLength(count));

test.each([
  ['- the plan\n- the budget', ['the plan', 'the budget']],
  ['* the plan\n• the budget', ['the plan', 'the budget']],
  ['1. the plan\n2) the budget\n(3) the team', ['the plan', 'the budget', 'the team']],
  ['(a) the plan\nb) the budget', ['the plan', 'the budget']],
  ['一、方案\n二、预算\n（三）团队\n④日程\n5、合同', ['方案', '预算', '团队', '日程', '合同']],
  ['[ ] the plan\n☐ the budget', ['the plan', 'the budget']],
  [
    'Two points:\n- I will send the plan.\n- Please sign it.',
    ['Two points:', 'I will send the plan.', 'Please sign it.'],
  ],
])('points of the list %j', (text, sentences) => expect(split(text)).toEqual(sentences));

test.each([
  '-5 degrees are enough',
  '3.5 hours of work',
  '20 boxes',
  'A. Weber will call you',
  '3、4号交付',
  '2025. What a year',
])('no list mark: %j', (text) => expect(split(text).join(' ')).toBe(text));

test('a mark without words is no sentence', () => expect(split('- \n...\n:-)\n——\n。')).toEqual([]));

test('sentences keep their places in the whole text', () => {
  const text = 'Hello.\n\n  2) I will call. \u200bPlease wait! ';
  const found = splitSentences(text, { start: 8, end: text.length });
  expect(found.map(({ start, end }) => [start, end])).toEqual([
    [13, 25],
    [27, 39],
  ]);
});

test('nothing outside the span is read', () => {
  expect(splitSentences('One. Two. Three.', { start: 5, end: 9 })).toEqual([{ start: 5, end: 9, text: 'Two.' }]);
});

const mailLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'I will call',
        'Mr',
        '. ',
        '.',
        '?!',
        '…',
        '。',
        '；',
        '; ',
        ' - ',
        '\n',
        '\r\n',
        '\n- ',
        '\n1. ',
        '①',
        '(',
        '”',
        'a'.repeat(1_100),
        '周五',
        'e.g',
        ' ',
      ),
      anyText(),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('sentences match their places, in order, apart from one another, bare of blanks and never longer than 1,000', () => {
  fc.assert(
    fc.property(mailLike, fc.nat(50), fc.nat(50), (text, head, tail) => {
      const span = {
        start: Math.min(head, text.length),
        end: Math.max(Math.min(head, text.length), text.length - tail),
      };
      let last = span.start;
      for (const sentence of splitSentences(text, span)) {
        expect(sentence.start).toBeGreaterThanOrEqual(last);
        expect(sentence.end).toBeLessThanOrEqual(span.end);
        expect(sentence.text).toBe(text.slice(sentence.start, sentence.end));
        expect(sentence.text).toBe(sentence.text.trim());
        expect(sentence.text).toMatch(/[\p{L}\p{N}]/u);
        expect(sentence.text.length).toBeLessThanOrEqual(1_000);
        last = sentence.end;
      }
    }),
  );
});

test('no letter and no digit is lost, but those of list marks', () => {
  const words = fc.array(fc.constantFrom('we will', 'call. ', 'Tom, ', '周五', '。', '? ', '; ', '\n', 'e.g. '), {
    maxLength: 60,
  });
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join('');
      expect(letters(split(text).join(''))).toBe(letters(text));
    }),
  );
});

test.each([
  '>',
  '-',
  'a.',
  'a. ',
  '。',
  '.',
  '?',
  '；',
  '; i ',
  '—',
  '(',
  '"',
  '\n',
  'a\n',
  '1. ',
  '①',
  '\ud800',
  '\u202e',
  '\u200b',
  ' ',
  'a',
  '我',
  'Mr. ',
])('100 kB of %j are split into short sentences', (unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length));
  const longest = Math.max(0, ...split(text).map((sentence) => sentence.length));
  expect(longest).toBeLessThanOrEqual(1_000);
});
