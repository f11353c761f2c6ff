import { describe, expect, test } from 'vitest';
import { plainText } from '@/lib/templates/plain-text';
import { renderTemplate } from '@/lib/templates/render-template';
import type { TemplateContext } from '@/lib/templates/template-context';
import { bareContext, promised } from '../../helpers/template-context';
import { withClockStandingStill } from '../../helpers/with-clock-standing-still';

withClockStandingStill();

const render = (body: string, more: Partial<TemplateContext> = {}, subject = '') =>
  renderTemplate({ subject, body }, { ...bareContext, ...more });

const text = (body: string, more: Partial<TemplateContext> = {}): string => {
  const rendered = render(body, more);
  return rendered.ok ? plainText(rendered.document) : `problem: ${JSON.stringify(rendered.problem)}`;
};

const ana = { recipient: { name: 'Ana Ruiz', firstName: 'Ana', role: null } };
const done = [
  promised('Send the offer', { doneOn: '2025-11-20' }),
  promised('Call the printer', { doneOn: '2025-11-21', daysLate: 2 }),
];

describe('a template', () => {
  test('becomes blocks with the values in them', () => {
    const body = [
      'Hello {{ recipient.firstName }},',
      'thank you.',
      '',
      '# Done since {{ report.since | short_day }}',
      '{% for item in done %}',
      '- {{ item.text }}{% if item.daysLate > 0 %} ({{ item | late }}){% endif %}',
      '{% endfor %}',
      '',
      '| What | Day |',
      '{% for item in done %}',
      '| {{ item.text }} | {{ item.doneOn | day }} |',
      '{% endfor %}',
    ].join('\n');
    expect(render(body, { ...ana, done }, 'Status of {{ client.name }}')).toEqual({
      ok: true,
      subject: 'Status of Acme',
      document: [
        { kind: 'paragraph', lines: [[{ text: 'Hello Ana,' }], [{ text: 'thank you.' }]] },
        { kind: 'heading', line: [{ text: 'Done since 10 Nov' }] },
        { kind: 'list', items: [[{ text: 'Send the offer' }], [{ text: 'Call the printer (2 days late)' }]] },
        {
          kind: 'table',
          rows: [
            [[{ text: 'What' }], [{ text: 'Day' }]],
            [[{ text: 'Send the offer' }], [{ text: 'Thursday 20 November' }]],
            [[{ text: 'Call the printer' }], [{ text: 'Friday 21 November' }]],
          ],
        },
      ],
      gaps: [],
    });
  });

  test('leaves a gap where nothing is on record, with its place', () => {
    expect(render('Hello\n{{ recipient.name }}!', {}, 'For {{ recipient.role }}')).toEqual({
      ok: true,
      subject: 'For [recipient’s role]',
      document: [
        {
          kind: 'paragraph',
          lines: [[{ text: 'Hello' }], [{ text: '[recipient’s name]', gap: true }, { text: '!' }]],
        },
      ],
      gaps: [
        { variable: 'recipient.role', place: { part: 'subject', line: 1, column: 5 } },
        { variable: 'recipient.name', place: { part: 'body', line: 2, column: 1 } },
      ],
    });
    expect(text('{{ recipient.name }}：', { language: 'zh-CN' })).toBe('〔收件人姓名〕：');
    expect(text('{{ recipient.name | default: "all" }}')).toBe('all');
    expect(text('{{ me.name }}', { me: { name: '  ' } })).toBe('[my name]');
  });

  test('writes texts in quotes as they are', () => {
    expect(text('{{ "{{" }} {{ \'a "b" | c\' }} {{ "a \\"b\\"" }}')).toBe('{{ a "b" | c a "b"');
  });

  test('gives its subject as one line, and none where it has none', () => {
    expect(render('x', {}, '')).toMatchObject({ subject: null });
    expect(render('x', { client: { name: 'A\nB' } }, ' {% if done %}x{% endif %}\n{{ client.name }} ')).toMatchObject({
      subject: 'A B',
    });
  });
});

describe('lines', () => {
  test('that hold only tags leave nothing', () => {
    const body = 'a\n{% if done %}\nb\n{% else %}\nc\n{% endif %}\nd\n  {% comment %}\n{{ x\n}}{% endcomment %} \ne';
    expect(text(body)).toBe('a\nc\nd\ne');
    expect(text(body, { done })).toBe('a\nb\nd\ne');
  });

  test('whose values came to nothing leave nothing', () => {
    expect(text('a\n{{ item }}'.replace('item', 'client.name | default: ""'))).toBe('a\nAcme');
    expect(text('a\n{{ me.name | default: "" }}\nb {{ me.name | default: "" }} c')).toBe('a\nb c');
  });

  test('of a loop stay together', () => {
    expect(text('{% for x in done %}\n- {{ x.text }}\n{% endfor %}', { done })).toBe(
      '- Send the offer\n- Call the printer',
    );
    expect(text('{% for x in done %}{{ x.text }}, {% endfor %}end', { done })).toBe(
      'Send the offer, Call the printer, end',
    );
    expect(text('{% for x in done %}\n{{ x.text }}\n\n{% endfor %}\nend', { done })).toBe(
      'Send the offer\n\nCall the printer\n\nend',
    );
  });

  test('follow break and continue', () => {
    expect(
      text('{% for x in done %}\n{% if x.daysLate > 0 %}{% continue %}{% endif %}\n- {{ x.text }}\n{% endfor %}', {
        done,
      }),
    ).toBe('- Send the offer');
    expect(text('{% for x in done %}\n- {{ x.text }}\n{% break %}\n{% endfor %}', { done })).toBe('- Send the offer');
  });
});

describe('blocks', () => {
  const blocks = (body: string) => {
    const rendered = render(body, { done });
    return rendered.ok ? rendered.document : rendered.problem;
  };
  const paragraph = (...lines: string[]) => ({ kind: 'paragraph', lines: lines.map((line) => [{ text: line }]) });

  test('begin with their sign, and a backslash takes its meaning', () => {
    expect(blocks('# a\n#b\n\\# c\n\\- d\n\\| e |\n-5\n- f\n-\n\tg')).toEqual([
      { kind: 'heading', line: [{ text: 'a' }] },
      paragraph('#b', '# c', '- d', '| e |', '-5'),
      { kind: 'list', items: [[{ text: 'f' }]] },
      paragraph('g'),
    ]);
  });

  test('with nothing in them are left out', () => {
    expect(blocks('#\n- \n\n| a | b |\n|---|:---:|\n\n| a |\n| {{ me.name | default: "" }} |')).toEqual([]);
  });

  test('of a table have rows of the same width, and bars where they are meant', () => {
    const cell = (text: string) => (text === '' ? [] : [{ text }]);
    expect(blocks('| a | b |\n|---|---|\n| 1\n| 2 | 3 | 4 |\n| \\| | {{ "|" }} |\nend')).toEqual([
      {
        kind: 'table',
        rows: [
          ['a', 'b', ''],
          ['1', '', ''],
          ['2', '3', '4'],
          ['|', '|', ''],
        ].map((row) => row.map(cell)),
      },
      paragraph('end'),
    ]);
  });

  test('keep line breaks of values in paragraphs only', () => {
    const body = '{{ client.name }}\n\n# {{ client.name }}\n- {{ client.name }}\n| a |\n| {{ client.name }} |';
    expect(text(body, { client: { name: 'A\r\nB\u2028C' } })).toBe('A\nB\nC\n\nA B C\n\n- A B C\n\na: A B C');
  });

  test('mark what the template has in brackets, but not labels', () => {
    const gap = (text: string) => ({ text, gap: true });
    expect(blocks('【进展】a [the day]\n- 〔原因〕[1]【请填写】')).toEqual([
      { kind: 'paragraph', lines: [[{ text: '【进展】a ' }, gap('[the day]')]] },
      { kind: 'list', items: [[gap('〔原因〕'), { text: '[1]' }, gap('【请填写】')]] },
    ]);
  });

  test('end lines like every system does', () => {
    expect(blocks('a\r\n\r\nb\rc')).toEqual([paragraph('a'), paragraph('b', 'c')]);
  });

  test('join own blanks around what came to nothing', () => {
    expect(blocks('  a {% if late %}x{% endif %} b {%- if done -%} c {%- endif -%}  ')).toEqual([paragraph('a bc')]);
  });
});

describe('plain text', () => {
  test('leaves out empty cells and says the addresses of links', () => {
    const answers = [{ id: '1', label: 'Good', to: 'a@b.example', subject: 'Good?' }];
    const body = '| What | Day |\n| a | |\n| b | c |\n\n{% for x in survey.answers %}\n- {{ x | link }}\n{% endfor %}';
    expect(text(body, { survey: { question: null, answers } })).toBe(
      'What: a\nWhat: b; Day: c\n\n- Good: mailto:a@b.example?subject=Good%3F',
    );
  });
});

describe('loops', () => {
  test.each([
    ['limit: 1', 'Send the offer'],
    ['offset: 1', 'Call the printer'],
    ['reversed', 'Call the printer Send the offer'],
    ['reversed limit: 1', 'Send the offer'],
  ])('with %s', (modifier, expected) => {
    expect(text(`{% for x in done ${modifier} %}{{ x.text }} {% endfor %}`, { done })).toBe(expected);
  });

  test('know where they are', () => {
    const body =
      '{% for x in done %}{{ forloop.index }}/{{ forloop.length }}{% unless forloop.last %}, {% endunless %}{% else %}none{% endfor %}';
    expect(text(body, { done })).toBe('1/2, 2/2');
    expect(text(body)).toBe('none');
  });

  test('may name their entry like a variable', () => {
    const body = '{% for client in done %}{{ client.text }} {% endfor %}{{ client.name }}';
    expect(text(body, { done })).toBe('Send the offer Call the printer Acme');
  });
});

describe('conditions', () => {
  test.each([
    ['done', false],
    ['late', true],
    ['done.size > 0', false],
    ['late.size == 2', true],
    ['recipient.name', false],
    ['promise', false],
    ['change.days', false],
    ['change.days < 3', false],
    ['change.days == nil', true],
    ['overall.state == "on-track"', true],
    ['overall.state != "on-track"', false],
    ['today > "2025-11-23" and today < "2025-11-25"', true],
    ['today < report.since or client.name contains "cm"', true],
    ['client.name == "Acme"', true],
  ])('%s is %s', (condition, holds) => {
    const body = `{% if ${condition} %}yes{% else %}no{% endif %}`;
    expect(text(body, { late: done })).toBe(holds ? 'yes' : 'no');
    expect(text(body.replace(/\bif\b/, 'unless').replace('endif', 'endunless'), { late: done })).toBe(
      holds ? 'no' : 'yes',
    );
  });

  test('may have blanks that were pasted', () => {
    expect(text('{%\u00A0if\u3000client.name\u00A0==\u3000"Acme"%}{{\u00A0client.name\u3000}}{% endif %}')).toBe(
      'Acme',
    );
  });

  test('of case choose one branch', () => {
    const body = '{% case overall.state %}{% when "late", "at-risk" %}bad{% when "on-track" %}good{% endcase %}';
    expect(text(body)).toBe('good');
    expect(text(body, { overall: { state: 'late' } })).toBe('bad');
  });
});

describe('filters', () => {
  const both = (output: string, more: Partial<TemplateContext> = {}) => [
    text(output, more),
    text(output, { ...more, language: 'zh-CN' }),
  ];

  test('put values into words of the draft’s language', () => {
    expect(both('{{ today | day }}')).toEqual(['Monday 24 November', '11月24日（周一）']);
    expect(both('{{ today }}')).toEqual(['Monday 24 November', '11月24日（周一）']);
    expect(both('{{ report.since | short_day }}', { report: { last: null, since: '2024-09-05' } })).toEqual([
      '5 Sep 2024',
      '2024年9月5日',
    ]);
    expect(both('{{ done | list }}, {{ done | first }}, {{ done | size }}', { done })).toEqual([
      'Send the offer and Call the printer, Send the offer, 2',
      'Send the offer和Call the printer, Send the offer, 2',
    ]);
    expect(both('{{ overall.state }}, {{ overall.state | state }}')).toEqual(['on track, on track', '正常, 正常']);
    expect(both('{% for p in done %}{{ p | state }} {{ p | late }};{% endfor %}', { done })).toEqual([
      'open ;open 2 days late;',
      '进行中 ;进行中 晚了 2 天;',
    ]);
  });
});
