import fc from 'fast-check';
import { expect, test } from 'vitest';
import { authorParts, searchableParts } from '@/lib/detection/zones/searchable-parts';
import { anyText } from '../../../helpers/any-text';

const own = (text: string, hints = {}) => searchableParts(text, hints).map(({ start, end }) => text.slice(start, end));

test.each([
  "I'll send the plan by Friday.",
  '方案我周五前发给您。',
  'Could you call me?',
  'Thanks for the quick answer, looks good.',
])('a sentence alone is one part: %j', (text) => expect(own(text)).toEqual([text]));

test.each([
  "> I'll send the plan by Friday.",
  'On Tue, Mar 4, 2025 at 9:02 AM Nora Berg wrote:',
  'Kind regards,',
  'Sent from my iPhone',
  '---------- Forwarded message ---------',
  '> 方案我周五前发给您。',
  '此致 敬礼',
  '发自我的iPhone',
  '',
  ' \n\t\n',
])('a line of a zone alone has no part: %j', (text) => expect(own(text)).toEqual([]));

test('paragraphs are parts of their own, with lines as they stand', () => {
  expect(own('One.\r\ntwo\r\n\r\n\u3000\r\nThree.\n')).toEqual(['One.\r\ntwo', 'Three.']);
});

test('nothing is searched when the subject says that a machine answered', () => {
  expect(own('I will call you back.', { subject: 'Automatic reply: Offer' })).toEqual([]);
  expect(own('I will call you back.', { subject: 'Re: Offer' })).toEqual(['I will call you back.']);
  expect(own('I will call you back.', { subject: null })).toEqual(['I will call you back.']);
});

test('text below an attribution counts when the quotation is known to be cut', () => {
  const text = 'On 4 Mar 2025, Nora Berg wrote:\n\nI will call you.';
  expect(own(text)).toEqual([]);
  expect(own(text, { quotesCut: true })).toEqual(['I will call you.']);
});

/** Lines that zones are made of, in any order. */
const mailLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '> old',
        'On 4 Mar 2025, Nora wrote:',
        '在 2025年3月4日，王芳 写道：',
        'From: a@b.example',
        'To: c@d.example',
        'Thanks,',
        '祝好',
        'Nora Berg',
        '-- ',
        '',
        'Sent from my iPhone',
        'This e-mail is confidential.',
        '点击退订。',
        '____________________',
        'builders mailing list',
        "I'll send it on Friday.",
        '周五发您。',
      ),
      anyText(),
    ),
    { maxLength: 30 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r').map((lineBreak) => lines.join(lineBreak)));

test('parts lie in the text, in order, apart from one another and hold words', () => {
  fc.assert(
    fc.property(fc.oneof(mailLike, anyText()), fc.boolean(), (text, quotesCut) => {
      let last = -1;
      for (const { start, end } of searchableParts(text, { quotesCut })) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).not.toBe('');
        last = end;
      }
    }),
  );
});

test('no part holds a quoted line', () => {
  fc.assert(
    fc.property(mailLike, (text) => {
      for (const part of own(text))
        expect(part.split(/[\n\r\u2028\u2029]+/).filter((line) => line.startsWith('>'))).toEqual([]);
    }),
  );
});

test('a mail under a forwarded one changes nothing above it', () => {
  fc.assert(
    fc.property(mailLike, mailLike, (above, below) => {
      const text = `${above}\n\n---------- Forwarded message ---------\n`;
      expect(searchableParts(`${text}${below}`)).toEqual(searchableParts(text));
    }),
  );
});

test.each([
  '>',
  '-',
  'a.',
  '> \n',
  '\n',
  '--\n',
  'Thanks,\n',
  'On 2025\n',
  'From: a@b.c\n',
  '\ud800',
  '\u202e',
  '\u200b',
  '如果您',
  'this message ',
])('100 kB of %j are read', (unit) => {
  const text = unit.repeat(Math.ceil(100_000 / unit.length));
  for (const { end } of searchableParts(text)) expect(end).toBeLessThanOrEqual(text.length);
  expect(own(`${"I'll call you.\n\n"}${text}`).join('').length).toBeLessThanOrEqual(text.length + 16);
});

test('of what the author wrote, greeting, signature and footer stay, and history goes', () => {
  const text =
    'Dear [name],\n\nsee below.\n\nKind regards,\n[Your name]\n\nOn Tue, Mar 4, 2025 at 9:02 AM Nora Berg wrote:\n> Hello';
  expect(authorParts(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Dear [name],',
    'see below.',
    'Kind regards,\n[Your name]',
  ]);
});
