import { expect, test } from 'vitest';
import type { DraftFinding } from '@/lib/app/guard/draft-finding';
import { translator } from '@/lib/ui/catalogue/translate';
import { guardNote, noteKey } from '@/lib/ui/guard-note';

const at = { words: 'by then', start: 0, end: 7 };
const recorded = { id: 'c1', text: 'Send the plan', dueDay: '2026-11-27' };
const say = (finding: DraftFinding, language: 'en' | 'zh-CN' = 'en') =>
  guardNote(finding, translator(language), {
    day: (day) => day,
    money: ({ amount, currency }) => `${currency} ${amount}`,
  });

test.each<[DraftFinding, string, string]>([
  [{ kind: 'vague-day', ...at }, '“by then” names no day.', '“by then”没有说明日期。'],
  [
    { kind: 'day-off', day: '2026-11-28', off: 'weekend', instead: '2026-11-30', ...at },
    '2026-11-28 is at the weekend. The next working day is 2026-11-30.',
    '2026-11-28是周末。下一个工作日是2026-11-30。',
  ],
  [
    { kind: 'day-off', day: '2026-12-25', off: 'holiday', instead: null, ...at },
    '2026-12-25 is a day off.',
    '2026-12-25放假。',
  ],
  [
    { kind: 'busy-day', day: '2026-11-27', due: 3, ...at },
    '3 promises are due on 2026-11-27 already.',
    '2026-11-27已有 3 项承诺到期。',
  ],
  [{ kind: 'past-day', day: '2026-11-01', ...at }, '2026-11-01 is over already.', '2026-11-01已经过去。'],
  [
    { kind: 'other-day', day: '2026-11-30', recorded, ...at },
    'On record it is 2026-11-27: Send the plan',
    '记录中的日期是2026-11-27：Send the plan',
  ],
  [
    { kind: 'other-day', day: '2026-11-30', recorded: { ...recorded, dueDay: null }, ...at },
    'On record without a day: Send the plan',
    '记录中没有日期：Send the plan',
  ],
  [
    { kind: 'open-change', change: { id: 'x', title: 'Returns column', state: 'submitted' }, ...at },
    'Rests on a change that is not approved yet: Returns column',
    '依赖一项尚未批准的变更：Returns column',
  ],
  [
    { kind: 'other-date', day: '2026-11-30', recorded: '2026-11-27', name: 'Go-live', ...at },
    'On record it is 2026-11-27: Go-live',
    '记录中的日期是2026-11-27：Go-live',
  ],
  [
    { kind: 'other-cost', title: 'Returns', recorded: { amount: 3200, currency: 'EUR' }, ...at },
    'On record it costs EUR 3200: Returns',
    '记录中的费用是 EUR 3200：Returns',
  ],
  [
    { kind: 'other-days', title: 'Returns', recorded: 3, ...at },
    'On record it takes 3 working days: Returns',
    '记录中需要 3 个工作日：Returns',
  ],
  [{ kind: 'other-client', name: 'Lanhai', ...at }, '“Lanhai” is another client.', '“Lanhai”是另一位客户。'],
  [{ kind: 'placeholder', ...at }, '“by then” is still to be filled in.', '“by then”尚未填写。'],
])('%o', (finding, english, chinese) => {
  expect([say(finding), say(finding, 'zh-CN')]).toEqual([english, chinese]);
});

test('a note is known by its kind, words and day', () => {
  const note: DraftFinding = { kind: 'past-day', day: '2026-11-01', ...at };
  expect(noteKey(note)).toBe(noteKey({ ...note, words: 'by\nthen', start: 9, end: 16 }));
  expect(noteKey(note)).not.toBe(noteKey({ ...note, day: '2026-11-02' }));
  expect(noteKey({ ...note, words: 'x'.repeat(900) }).length).toBeLessThanOrEqual(400);
});
