import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '@/lib/domain/client';
import { lintTemplate } from '@/lib/templates/lint-template';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';

const lint = (body: string, language: Language = 'en', jargon: readonly string[] = []) =>
  lintTemplate({ subject: '', body, language }, { jargon }).map((remark) =>
    remark.level === 'error'
      ? `${remark.problem.kind} ${remark.problem.name} ${remark.problem.place.line}:${remark.problem.place.column}`
      : `${remark.kind} ${remark.words} ${remark.place.line}:${remark.place.column}`,
  );

test('the shipped templates have nothing to remark', () => {
  const remarked = shippedTemplates.flatMap((template) =>
    lintTemplate(template, { jargon: [] }).map((remark) => ({ id: template.id, remark })),
  );
  expect(remarked).toEqual([]);
});

describe('errors', () => {
  test('are all told, with their places, before the remarks', () => {
    expect(
      lintTemplate(
        {
          subject: '{{ clinet.name }}',
          body: 'We will.\n{{ done }}\n{{ today | dya }}\n{% capture x %}',
          language: 'en',
        },
        { jargon: [] },
      ),
    ).toMatchObject([
      {
        level: 'error',
        problem: { kind: 'unknown-variable', name: 'clinet.name', place: { part: 'subject', line: 1 } },
      },
      { level: 'error', problem: { kind: 'wrong-value', name: 'done', place: { part: 'body', line: 2, column: 4 } } },
      { level: 'error', problem: { kind: 'unknown-filter', name: 'dya', place: { line: 3, column: 12 } } },
      { level: 'error', problem: { kind: 'unknown-tag', name: 'capture', place: { line: 4, column: 1 } } },
      { level: 'remark', kind: 'promise', words: 'We will', place: { part: 'body', line: 1, column: 1 } },
    ]);
  });

  test('of a tag leave its block to its end', () => {
    expect(lint('{% if nope %}{{ today }}{% else %}x{% endif %}')).toEqual(['unknown-variable nope 1:7']);
    expect(lint('{% case done %}{% when "x" %}{% endcase %}')).toEqual(['wrong-value done 1:9']);
    expect(lint('{% for x in nope %}{{ x.text }}{% endfor %}')).toEqual([
      'unknown-variable nope 1:13',
      'unknown-variable x.text 1:23',
    ]);
  });

  test('of a text that is too long are one', () => {
    expect(lint('{{ x }}'.repeat(3_000))).toEqual(['too-long  1:20001']);
  });
});

describe('remarks', () => {
  test('on sentences that are too long; an output is one word, branches are not read together', () => {
    const words = (count: number): string => 'word '.repeat(count).trim();
    expect(lint(`Short.\n${words(30)}.`)).toEqual([]);
    expect(lint(`Short. ${words(29)} {{ client.name }}.`)).toEqual([]);
    expect(lint(`Short. ${words(30)} {{ client.name }}.`)).toEqual([
      expect.stringMatching(/^long-sentence word word .* \{\{ client\.name \}\}\. 1:8$/),
    ]);
    expect(lint(`{% if done %}${words(20)}{% else %}${words(20)}{% endif %}`)).toEqual([]);
    expect(lint(`${'字'.repeat(80)}。${'字'.repeat(81)}。`, 'zh-CN')).toEqual([
      expect.stringMatching(/^long-sentence 字+。 1:82$/),
    ]);
  });

  test('on a text that is too long', () => {
    expect(lint('One two three.\n\n'.repeat(200))).toEqual([]);
    expect(lint('One two three.\n\n'.repeat(201))).toEqual(['long-text  1:1']);
  });

  test('on the user’s jargon, as whole words in letters and anywhere in Chinese', () => {
    expect(lint('Let us synergize.\nASAP, asap-wise; nasap {{ client.name }}', 'en', ['asap', ' Synergize '])).toEqual([
      'jargon synergize 1:8',
      'jargon ASAP 2:1',
      'jargon asap 2:7',
    ]);
    expect(lint('我们的抓手在这里，赋能。', 'zh-CN', ['抓手', '赋能', ''])).toEqual([
      'jargon 抓手 1:4',
      'jargon 赋能 1:10',
    ]);
    expect(lint('用OKR管理', 'zh-CN', ['okr'])).toEqual(['jargon OKR 1:2']);
  });

  test.each<[string, Language, string[]]>([
    ['Thank you. We’ll send it on Friday.', 'en', ['promise We’ll 1:12']],
    ['I will call you.', 'en', ['promise I will 1:1']],
    ['You can count on us.', 'en', ['promise You can count on 1:1']],
    ['We will not deliver it.', 'en', []],
    ['We will send “{{ promise.text }}”.', 'en', []],
    ['We will tell {{ recipient.name }}.', 'en', ['promise We will 1:1']],
    ['{{ promise.text }}. We will do more.', 'en', ['promise We will 1:21']],
    ['Shall we meet?', 'en', []],
    ['I will call you on [day].', 'en', []],
    ['我们会尽快处理。', 'zh-CN', ['promise 我们会 1:1']],
    ['我们保证质量。', 'zh-CN', ['promise 我们保证 1:1']],
    ['我们会议上讨论。', 'zh-CN', []],
    ['质量保证部门', 'zh-CN', []],
  ])('on promises without a record: %s', (body, language, expected) => {
    expect(lint(body, language)).toEqual(expected);
  });

  test('on headings with nothing below them', () => {
    expect(lint('# A\n\n# B\ntext\n# C\n{% if done %}\n{% endif %}')).toEqual([
      'empty-heading # A 1:1',
      'empty-heading # C 5:1',
    ]);
    expect(lint('{% if done %}\n# A\n{% else %}\n# B\n{% endif %}\nx')).toEqual([]);
    expect(lint('# A\n{% for x in done %}\n- {{ x.text }}\n{% endfor %}')).toEqual([]);
  });
});

test('whatever the text is, places lie in it', () => {
  const part = fc.constantFrom(
    '{{',
    '}}',
    '{% if done %}',
    '{% else %}',
    '# x',
    '\n',
    '\r\n',
    ' we will ',
    '我们会',
    'x',
    '{{ today }}',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(part, fc.string({ maxLength: 3, unit: 'binary' }))), (parts) => {
      const body = parts.join('');
      const lines = body.split(/\r\n?|\n/);
      for (const remark of lintTemplate({ subject: '', body, language: 'en' }, { jargon: ['x', '\u{130}'] })) {
        const { place } = remark.level === 'error' ? remark.problem : remark;
        expect(lines[place.line - 1]?.length).toBeGreaterThanOrEqual(place.column - 1);
      }
    }),
  );
});
