import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSuggestions } from '@/lib/detection/find-suggestions';
import { suggestionKinds } from '@/lib/domain/suggestion-kinds';
import { anyText } from '../../helpers/any-text';

const sentAt = '2026-03-10T16:20:00+00:00';

/** Searches a text and checks what must hold of any answer: kinds and scores that exist, spans in order, apart and inside. */
function search(text: string, zone: string | null = 'Europe/London') {
  const found = findSuggestions({ text, sentAt, zone });
  let before = 0;
  for (const { kinds, start, end, quote, confidence, due } of found) {
    expect(kinds.length > 0 && kinds.every((kind) => suggestionKinds.includes(kind))).toBe(true);
    expect(start >= before && end > start && end <= text.length, `${before} ${start} ${end}`).toBe(true);
    expect(text.slice(start, end) === quote).toBe(true);
    expect(confidence > 0 && confidence <= 1).toBe(true);
    if (due) {
      expect(due.day).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(due.start >= start && due.end <= end && text.slice(due.start, due.end) === due.words).toBe(true);
    }
    before = end;
  }
  return found;
}

/** What mail is made of, and what an attacker puts between. */
const piece = fc.oneof(
  anyText(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(
    ...[
      "I'll send it by Friday. ",
      'Please call me tomorrow',
      'Could you add a page?',
      'We are disappointed. ',
      '1/2 ',
    ],
    ...['我们周五前发给您。', '请尽快确认', '能否再加一页？', '太慢了！', '下下周一', '二〇二六年三月三日', '20号'],
    ...['\n', '\r\n', '\n\n', '\u2028', '\0', '\t', '> ', '- ', '-- \n', '1. ', '• ', '...', '。', '!?', '"', '(', '“'],
    ...[
      '\u200b',
      '\u202e',
      '\u2066',
      '\ufeff',
      '\u00ad',
      '\ud83d',
      '\udc4d',
      '👍🏽',
      '👩‍👩‍👧',
      'e\u0301',
      'ﷺ',
      '\u{20bb7}',
      'İ',
    ],
    ...['\nOn Mon, 9 Mar 2026, A <a@b.example> wrote:\n', '\nFrom: ', '\n发件人: ', 'Kind regards,\n', '祝好\n'],
  ),
);

test('any text is searched without an error, and every span fits', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('Europe/London', 'Mars/Olympus', null),
      (pieces, zone) => {
        search(pieces.join(''), zone);
      },
    ),
    { numRuns: 300 },
  );
});

test('what is hidden between the letters hides no promise', () => {
  const hidden = fc.constantFrom('\u200b', '\u200d', '\u202e', '\u2066', '\ufeff', '\u00ad');
  fc.assert(
    fc.property(fc.array(hidden, { minLength: 1, maxLength: 5 }), fc.nat({ max: 30 }), (marks, at) => {
      const plain = "We'll send you the crates tomorrow";
      const found = search(`${plain.slice(0, at)}${marks.join('')}${plain.slice(at)}.`);
      expect(found.map(({ kinds }) => kinds)).toEqual([['promise']]);
    }),
  );
});

/** UTF-16 units. */
const size = 100_000;
const repeated = [
  ...[
    'a',
    ' ',
    '\n',
    '.',
    '?',
    '>',
    '-',
    '*',
    '_',
    '=',
    ':',
    '|',
    '1',
    '一',
    '请',
    '了',
    '。',
    '\u200b',
    '\u202e',
    '\ud800',
    'ﷺ',
  ],
  ...['a ', 'a.', 'a\n', '\n\n', '> > ', '- ', '1. ', '((', '[]', '<a@', 'a@a.', '""', "'s ", '👍', '👩‍👩‍👧'],
  ...['i will ', 'we ', 'will ', 'please ', 'could you ', 'if ', 'i will send ', 'my a and ', 'not ', 'you '],
  ...['1/2 ', '1/2/2026 ', '2026-03-', '12:30 ', '3rd ', 'by ', 'next ', 'friday ', 'march ', 'two weeks from ', '£1,'],
  ...[
    '我们',
    '你',
    '会',
    '请把',
    '周',
    '下',
    '下周',
    '月',
    '1月',
    '二〇',
    '三天',
    '前',
    '发给',
    '不',
    '说好',
    '把将',
    '一下',
  ],
  ...['http://', 'www.a', 'From: ', 'On ', 'wrote:\n', '发件人:', '-- \n', '----\n', 'Kind regards\n', 'unsubscribe '],
];

describe('very much of one thing', () => {
  test.each(repeated)('%j', (unit) => {
    search(unit.repeat(Math.ceil(size / unit.length)));
  });

  test.each(repeated)('%j, in a sentence that asks', (unit) => {
    search(`Could you send ${unit.repeat(Math.ceil(size / 10 / unit.length))} by Friday?`);
  });
});

test('a megabyte of one letter', () => {
  expect(search('a'.repeat(1_000_000))).toEqual([]);
});
