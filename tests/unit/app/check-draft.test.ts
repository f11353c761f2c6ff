import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDraft } from '@/lib/app/check-draft';
import type { CheckedDraft } from '@/lib/app/guard/checked-draft';
import { findSuggestions } from '@/lib/detection/find-suggestions';
import { anyText } from '@/tests/helpers/any-text';

/** A Friday. */
const around: Omit<CheckedDraft, 'text'> = {
  sentAt: '2026-11-20T10:00',
  zone: 'Europe/Berlin',
  calendar: { weekend: [6, 7], holidays: ['2026-12-25'], makeUpDays: ['2026-11-28'] },
  client: { name: 'Northwind Traders', aliases: [], domains: ['northwind.example'] },
  otherNames: ['Contoso', '蓝海物流'],
  promises: [
    { id: 'plan', text: 'Send the revised cut-over plan', dueDay: '2026-11-24' },
    { id: 'report', text: '下周三前提交接口联调报告', dueDay: '2026-11-25' },
    { id: 'undated', text: 'Confirm the pilot sites', dueDay: null },
  ],
  changes: [{ id: 'two', title: 'Two-factor sign-in for carriers', state: 'awaiting-client' }],
  counts: { '2026-11-26': 3, '2026-11-27': 2 },
  busyFrom: 3,
};

function check(text: string, changed: Partial<CheckedDraft> = {}) {
  const draft = { ...around, text, ...changed };
  const { sentAt, zone, calendar } = draft;
  return checkDraft(draft, findSuggestions({ text, sentAt, zone }, { calendar }));
}
const told = (text: string, changed: Partial<CheckedDraft> = {}) =>
  check(text, changed).map(({ kind, words }) => `${kind}: ${words}`);

describe('what is said', () => {
  test.each([
    ["I'll send you the figures soon.", ['vague-day: soon']],
    ['我会尽快把报价发给您。', ['vague-day: 尽快']],
    ["I'll send you the figures on Sunday.", ['day-off: Sunday']],
    ["I'll send you the figures by 25 December.", ['day-off: by 25 December']],
    ["I'll send you the figures next Thursday.", ['busy-day: next Thursday']],
    ['我下周四把数据发给您。', ['busy-day: 下周四']],
    ["I'll send you the revised cut-over plan by Friday.", ['other-day: by Friday']],
    ['我们会在下周五前提交接口联调报告。', ['other-day: 下周五前']],
    ["I'll send you the figures by 12 November.", ['past-day: by 12 November']],
    ["I'll send you the figures by 3 March 2026.", ['past-day: by 3 March 2026']],
    ["I'll send you the figures on Monday, as for Contoso.", ['other-client: Contoso']],
    ['我下周一把数据发给您，和蓝海物流一样。', ['other-client: 蓝海物流']],
    [
      "Dear [name],\n\nI'll send you the figures on Monday.\n\n[Your name]",
      ['placeholder: [name]', 'placeholder: [Your name]'],
    ],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  test('a promise that rests on an open change, with the change', () => {
    const text = "We'll deliver the two-factor sign-in for carriers on Monday.";
    expect(check(text)).toEqual([
      { kind: 'open-change', change: around.changes[0], start: 0, end: text.length, words: text },
    ]);
  });

  test('what one needs to mend it', () => {
    expect(check("I'll send you the figures on Sunday.")[0]).toMatchObject({
      day: '2026-11-22',
      off: 'weekend',
      instead: '2026-11-23',
    });
    expect(check("I'll send you the figures by 25 December.")[0]).toMatchObject({
      off: 'holiday',
      instead: '2026-12-28',
    });
    expect(check("I'll send you the figures next Thursday.")[0]).toMatchObject({ day: '2026-11-26', due: 3 });
    expect(check("I'll send you the figures by 12 November.")[0]).toMatchObject({ day: '2026-11-12' });
    expect(check("I'll send you the revised cut-over plan by Friday.")[0]).toMatchObject({
      day: '2026-11-27',
      recorded: { id: 'plan', dueDay: '2026-11-24' },
    });
  });
});

describe('what is passed by', () => {
  test.each([
    ['a clear promise', "I'll send you the figures on Monday."],
    ['a wish for speed', 'Could you please send the figures ASAP?'],
    ['a day off for others', 'Please send the figures on Sunday.'],
    ['a make-up day', "I'll send you the figures on 28 November."],
    ['a span with working days', "I'll send you the figures at the end of January."],
    ['a day that is not yet busy', "I'll send you the figures next Friday."],
    ['the day on record, said again', "I'll send you the revised cut-over plan on Tuesday."],
    ['a span that holds the day on record', "I'll send you the revised cut-over plan next week."],
    ['the same verb for another thing', "I'll send you the training plan by Friday."],
    ['a promise on record without a day', "I'll confirm the pilot sites by Friday."],
    ['a day that is spoken about', "As agreed on 3 March 2026, I'll send you the figures on Monday."],
    ['early next year', "I'll send you the figures by 5 January."],
    ['the same day of next year, said so', "I'll send you the figures by 12 November 2027."],
    [
      'what is quoted',
      "Thanks!\n\nOn Mon, 16 Nov 2026, Ana <ana@northwind.example> wrote:\n> Dear [name], I'll call Contoso soon.",
    ],
    ['an empty draft', ''],
  ])('%s', (_what, text) => {
    expect(told(text)).toEqual([]);
  });

  test('a busy day that is busy with the very promise', () => {
    const counts = { '2026-11-24': 5 };
    expect(told("I'll send you the revised cut-over plan on Tuesday.", { counts })).toEqual([]);
    expect(told("I'll send you the figures on Tuesday.", { counts })).toEqual(['busy-day: Tuesday']);
  });

  test('days, where the clock says nothing', () => {
    expect(told("I'll send you the figures on Sunday, [name].", { sentAt: 'never' })).toEqual(['placeholder: [name]']);
  });
});

const piece = fc.oneof(
  anyText(),
  fc.constantFrom(
    ...[
      "I'll send it ",
      'by Friday. ',
      'soon. ',
      'Contoso ',
      '蓝海物流',
      '我会',
      '尽快',
      '发给您。',
      '待定',
      '[name]',
      '{{x}}',
      '____',
    ],
    ...[
      '[',
      ']',
      '{{',
      '}}',
      '<',
      '>',
      '【',
      '】',
      'XXX',
      '_',
      '%',
      '\n',
      '\n> ',
      'two-factor sign-in for carriers ',
      'on 2026-01-01 ',
    ],
  ),
);

test('any text is checked without an error, and every finding stands where it says', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      let before = 0;
      for (const { start, end, words } of check(text)) {
        expect(text.slice(start, end)).toBe(words);
        expect(start >= before && end > start).toBe(true);
        before = start;
      }
    }),
  );
});

test('100 kB of anything is checked', () => {
  const hostile = [
    '[',
    '{{',
    '____',
    '[insert ',
    '<',
    'Contoso ',
    '蓝海物流',
    '待定',
    '【',
    "I'll send it soon. ",
    '我会尽快发给您。',
    'x',
    ' ',
    'Northwind ',
    'as soon as ',
    '%name',
  ];
  for (const part of hostile) {
    const text = part.repeat(Math.ceil(100_000 / part.length));
    expect(check(text).length).toBeLessThanOrEqual(50);
  }
});
