import { describe, expect, test } from 'vitest';
import { findSuggestions, type SearchedMessage } from '@/lib/detection/find-suggestions';
import type { WorkCalendar } from '@/lib/domain/working-days';
import { labelOf } from '../../helpers/one-sentence';

const english = `Hi Nadia,

Thanks for walking us round the hall 👍. I'll send you the revised floor plan by Thursday.
The weather was lovely.

- Could you confirm the number of guests by 20 March?
- We are very disappointed with the first coat of paint.
- Attached is the signed lease.

We might send the plans tomorrow.

Kind regards,
Owen
--${' '}
Owen Pryce, Pryce & Sons
We will build it for you by Friday.

CONFIDENTIALITY NOTICE: This e-mail is confidential. We will delete copies by Monday.

On Mon, 9 Mar 2026 at 09:02, Nadia Roth <nadia@roth.example> wrote:

> Hi Owen,
> We will pay the deposit on Friday.
> Please send us the plan by Wednesday.
`;

const chinese = `王芳，您好！

谢谢您昨天来现场。我们周五前把平面图发给您。天气很好。
请您在3月20日前确认来宾人数。能否再加一个卫生间？

我们对油漆的质量非常失望。附件是签好的租约，请查收。

祝好
李明
电话：010-8888 0000

------------------ 原始邮件 ------------------
发件人: "王芳" <fang@example.cn>
发送时间: 2026年3月9日(星期一) 上午9:02
收件人: "李明" <ming@example.cn>
主题: 平面图

我们周三付定金。
请尽快发图。
`;

/** A message of a Tuesday afternoon in London. */
const message = (text: string, known: Partial<SearchedMessage> = {}): SearchedMessage => ({
  text,
  sentAt: '2026-03-10T16:20:00+00:00',
  zone: 'Europe/London',
  ...known,
});

const sureOf = (text: string, known: Partial<SearchedMessage> = {}) =>
  findSuggestions(message(text, known))
    .filter(({ sure }) => sure)
    .map(({ kinds, quote, due }) => [kinds.join(), quote, due?.day ?? null, due?.words ?? null]);

test('an English mail: own words only, in the order of the text, each with the day of its sentence', () => {
  expect(sureOf(english)).toEqual([
    ['promise', "I'll send you the revised floor plan by Thursday.", '2026-03-12', 'by Thursday'],
    ['request', 'Could you confirm the number of guests by 20 March?', '2026-03-20', 'by 20 March'],
    ['complaint', 'We are very disappointed with the first coat of paint.', null, null],
    ['delivery', 'Attached is the signed lease.', null, null],
  ]);
});

test('a Chinese mail: own words only, in the order of the text, each with the day of its sentence', () => {
  expect(sureOf(chinese, { sentAt: '2026-03-10T16:20:00+08:00', zone: 'Asia/Shanghai' })).toEqual([
    ['promise', '我们周五前把平面图发给您。', '2026-03-13', '周五前'],
    ['request', '请您在3月20日前确认来宾人数。', '2026-03-20', '3月20日前'],
    ['request,change', '能否再加一个卫生间？', null, null],
    ['complaint', '我们对油漆的质量非常失望。', null, null],
    ['delivery', '附件是签好的租约，请查收。', null, null],
  ]);
});

test.each([
  ['English', english],
  ['Chinese', chinese],
  ['both', `${english.slice(0, english.indexOf('Kind'))}\n${chinese}`],
])('spans fit the text, in order and apart: %s', (_, text) => {
  const found = findSuggestions(message(text));
  expect(found.length).toBeGreaterThan(3);
  for (const { start, end, quote, due } of found) {
    expect(text.slice(start, end)).toBe(quote);
    if (due) expect(text.slice(due.start, due.end)).toBe(due.words);
    expect(due === null || (due.start >= start && due.end <= end)).toBe(true);
  }
  expect(found.slice(1).every(({ start }, at) => start >= (found[at]?.end ?? 0))).toBe(true);
});

describe('sure and possible', () => {
  test('what is offered unasked has its sure kinds, the surest first, and the score of the surest', () => {
    const [found] = findSuggestions(message('Could we add a second bathroom to the plan?'));
    const { scores } = labelOf('Could we add a second bathroom to the plan?');
    expect(found).toMatchObject({ sure: true, kinds: ['request', 'change'], confidence: scores.request });
  });

  test('what is not sure has its possible kinds', () => {
    const wavering = [
      'Our electrician will be at your office on Tuesday morning.',
      'When will the windows be installed?',
      'You promised the keys last Monday and we still have nothing.',
    ];
    const unsure = findSuggestions(message(wavering.join('\n\n'))).filter(({ sure }) => !sure);
    expect(unsure.length).toBeGreaterThan(0);
    for (const { quote, kinds, confidence } of unsure) {
      const { sure, possible, scores } = labelOf(quote);
      expect(sure).toEqual([]);
      expect(kinds).toEqual(possible);
      expect(confidence).toBe(Math.max(...Object.values(scores)));
    }
  });

  test('what is neither is left out', () => {
    expect(findSuggestions(message('The weather was lovely.'))).toEqual([]);
    expect(findSuggestions(message('天气很好。'))).toEqual([]);
  });
});

describe('the due day', () => {
  const dueOf = (text: string, known: Partial<SearchedMessage> = {}, calendar?: WorkCalendar) =>
    findSuggestions(message(text, known), calendar ? { calendar } : {})[0]?.due?.day ?? null;

  test('is not named when it is not known when the message was sent', () => {
    expect(dueOf("I'll call you tomorrow.")).toBe('2026-03-11');
    expect(dueOf("I'll call you tomorrow.", { sentAt: null })).toBeNull();
    expect(dueOf("I'll call you tomorrow.", { sentAt: 'yesterday' })).toBeNull();
  });

  test('is counted from the wall clock of the sender', () => {
    expect(dueOf("I'll call you tomorrow.", { sentAt: '2026-03-10T23:50:00-08:00', zone: null })).toBe('2026-03-11');
    expect(dueOf("I'll call you tomorrow.", { sentAt: '2026-03-10T12:00:00Z', zone: 'Pacific/Kiritimati' })).toBe(
      '2026-03-12',
    );
  });

  test('of working days knows the holidays of a calendar, and the weekends on which one works', () => {
    const text = "I'll send you the plan within three working days.";
    const closed: WorkCalendar = { weekend: [6, 7], holidays: ['2026-03-12'], makeUpDays: [] };
    expect(dueOf(text)).toBe('2026-03-13');
    expect(dueOf(text, {}, closed)).toBe('2026-03-16');
    expect(dueOf(text, {}, { ...closed, makeUpDays: ['2026-03-14'] })).toBe('2026-03-14');
    expect(dueOf('我们三个工作日内把图纸发给您。', {}, closed)).toBe('2026-03-16');
  });

  test('is none for what was delivered', () => {
    const [found] = findSuggestions(message('Attached is the signed lease for Friday.'));
    expect([found?.kinds, found?.due]).toEqual([['delivery'], null]);
  });
});

describe('what the adapter knows', () => {
  test('the subject of an automatic answer', () => {
    expect(sureOf("I'll call you tomorrow.", { subject: 'The plan' })).toHaveLength(1);
    expect(sureOf("I'll call you tomorrow.", { subject: 'Automatic reply: The plan' })).toEqual([]);
  });

  test('that the history was cut off below its attribution', () => {
    const text = "I'll call you tomorrow.\n\nOn Mon, 9 Mar 2026 at 09:02, Nadia Roth <nadia@roth.example> wrote:";
    expect(sureOf(text, { quotesCut: true })).toHaveLength(1);
  });
});

test('equal wordings for what differs only in its days', () => {
  const [one, other] = findSuggestions(message("I'll call you on Monday.\n\nI'll call you on Friday!"));
  expect(one?.wording).toBe(other?.wording);
  expect(one?.wording).not.toBe('');
});

test('of a very long mail the first 500 sentences are searched', () => {
  const text = Array.from({ length: 520 }, (_, at) => `Please send me plan ${at}.`).join('\n\n');
  const found = findSuggestions(message(text));
  expect(found).toHaveLength(500);
  expect(found.at(-1)?.quote).toBe('Please send me plan 499.');
});

test('an empty message has nothing', () => {
  expect(findSuggestions(message(''))).toEqual([]);
});
