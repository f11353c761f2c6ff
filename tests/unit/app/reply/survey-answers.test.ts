import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedMetrics, newSurvey, surveyAnswers, surveyQuestion } from '@/lib/app/reply/new-survey';
import { readAnswerSubject } from '@/lib/app/reply/read-answer-subject';
import { templateContextOf } from '@/lib/app/reply/template-context-of';
import { language } from '@/lib/domain/client';
import { survey } from '@/lib/domain/survey';
import { anyText } from '../../../helpers/any-text';
import { aReplyQuery, someReplyFacts } from '../../../helpers/some-reply-facts';

const token = 'a1b2c3d4e5f6g7h8';
const to = 'maya@fjordlight.example';
const csat = newSurvey({ contactId: 'contact-ana' }, () => token);

describe('a survey', () => {
  test('asks for satisfaction from 1 to 5 where nothing else is said', () => {
    expect(csat).toEqual({ token, metric: 'csat', scaleMin: 1, scaleMax: 5, contactId: 'contact-ana' });
    expect(survey.safeParse(csat).success).toBe(true);
  });

  test('has an answer for each value, in the words of the mail', () => {
    expect(surveyAnswers(csat, to, 'en').map(({ label }) => label)).toEqual([
      '1 – very dissatisfied',
      '2 – dissatisfied',
      '3 – neither satisfied nor dissatisfied',
      '4 – satisfied',
      '5 – very satisfied',
    ]);
    expect(surveyAnswers(csat, to, 'zh-CN').at(-1)).toEqual({
      id: '5',
      label: '5 – 非常满意',
      to,
      subject: `[kept:${token}:5] 5 – 非常满意`,
    });
  });

  test.each([
    ['nps', 11, '0 – not at all likely'],
    ['ces', 7, '1 – very difficult'],
  ] as const)('of %s has %i answers', (metric, count, first) => {
    const answers = surveyAnswers(
      newSurvey({ metric, contactId: null }, () => token),
      to,
      'en',
    );
    expect(answers).toHaveLength(count);
    expect(answers[0]?.label).toBe(first);
  });

  test('out of a backup has no endless scale', () => {
    expect(surveyAnswers({ ...csat, scaleMin: -1e9, scaleMax: 1e9 }, to, 'en')).toHaveLength(11);
    expect(surveyAnswers({ ...csat, scaleMin: 5, scaleMax: 1 }, to, 'en')).toEqual([]);
    expect(surveyAnswers({ ...csat, metric: 'words', scaleMax: 2 }, to, 'en').map(({ label }) => label)).toEqual([
      '1',
      '2',
    ]);
  });

  test('stands in the context with its question', () => {
    const context = templateContextOf(someReplyFacts(), aReplyQuery({ language: 'zh-CN', ask: { survey: csat, to } }));
    expect(context.survey).toEqual({
      question: surveyQuestion(csat, 'zh-CN'),
      answers: surveyAnswers(csat, to, 'zh-CN'),
    });
  });
});

const prefixes = [
  '',
  'Re: ',
  'RE:',
  'AW: ',
  'Re[2]: ',
  '回复：',
  '答复: ',
  'Re: 回复：Re: ',
  '[EXT] ',
  'Re: [External] ',
];
const aToken = fc.stringMatching(/^[a-z0-9]{16,40}$/);

test('the subject of every answer is read as what it was', () => {
  fc.assert(
    fc.property(
      aToken,
      fc.constantFrom(...askedMetrics),
      fc.constantFrom(...language.options),
      fc.constantFrom(...prefixes),
      (own, metric, inLanguage, prefix) => {
        const asked = newSurvey({ metric, contactId: null }, () => own);
        const answers = surveyAnswers(asked, to, inLanguage);
        expect(answers.map(({ subject }) => readAnswerSubject(`${prefix}${subject}`))).toEqual(
          answers.map(({ id }) => ({ token: own, value: Number(id) })),
        );
      },
    ),
  );
});

test.each([
  ['nothing', ''],
  ['words', 'Your answer: 4'],
  ['a short token', '[kept:abc:4] 4'],
  ['capitals in a token', `[kept:${token.toUpperCase()}:4] 4`],
  ['no value', `[kept:${token}:] 4`],
  ['a value of many figures', `[kept:${token}:444] 4`],
  ['a value with a zero before it', `[kept:${token}:04] 4`],
  ['a negative value', `[kept:${token}:-4] 4`],
  ['words before it', `See what I answered [kept:${token}:4] 4`],
  ['a forwarded mail', `Fwd: [kept:${token}:4] 4`],
  ['a second token', `[kept:${token}:4] [kept:${token}:5] 5`],
  ['a second token on a second line', `[kept:${token}:4]\n[kept:${token}:5] 5`],
])('%s is no answer', (_what, subject) => {
  expect(readAnswerSubject(subject)).toBeNull();
});

test('no text makes it fail, and none that is long makes it slow', () => {
  fc.assert(fc.property(anyText(), (text) => void readAnswerSubject(`Re: ${text}`)));
  const hostile = ['Re: '.repeat(1e5), '[kept:'.repeat(1e5), `Re${' '.repeat(1e6)}:`, `[kept:${'a'.repeat(1e6)}:4]`];
  expect(hostile.map(readAnswerSubject)).toEqual([null, null, null, null]);
});
