import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftDocument } from '@/lib/domain/draft-document';
import { renderTemplate } from '@/lib/templates/render-template';
import type { TemplateContext } from '@/lib/templates/template-context';
import { bareContext, promised } from '../../helpers/template-context';
import { withClockStandingStill } from '../../helpers/with-clock-standing-still';

withClockStandingStill();

const render = (body: string, more: Partial<TemplateContext>): DraftDocument => {
  const rendered = renderTemplate({ subject: '', body }, { ...bareContext, ...more });
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.problem));
  return rendered.document;
};

/** What looks like the language, like lines of it, like markup or like an address. */
const snippets = [
  ...['{{ client.name }}', '{% raw %}', '{% if x %}', '{%', '}}', '| a | b |', '- x', '# x', '\\|', '\\# x', '---'],
  ...['mailto:a@b.c', '<b>x</b>', '&amp;', 'javascript:x', '[recipient’s name]', '〔姓名〕', '$1', '$&', '\\n'],
  ...[
    '\u{E000}',
    '\u{F8FF}',
    '\u{0}',
    '\u{1}',
    '\u{FEFF}',
    '\u{202E}',
    '\u{200B}',
    '\u{D800}',
    '\u{10FFFF}',
    '\t',
    '  ',
  ],
];
const value = fc
  .array(fc.oneof(fc.constantFrom(...snippets), fc.string({ maxLength: 6, unit: 'binary' })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '');
const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

describe('a value is text as written', () => {
  const body = [
    'Dear {{ recipient.name }}, it is {{ recipient.name }}.',
    '{{ recipient.name }}',
    '',
    '# {{ recipient.name }}',
    '- {{ recipient.name }}',
    '{% for p in done %}',
    '- {{ p.text }} {{ recipient.name }}',
    '{% endfor %}',
    '',
    '| {{ recipient.name }} | What |',
    '{% for p in done %}',
    '| a {{ recipient.name }} b | {{ p.text }} |',
    '{% endfor %}',
  ].join('\n');

  test('as often as it was written, in the blocks of the template and no others', () => {
    fc.assert(
      fc.property(value, value, (name, promise) => {
        const one = name.replaceAll(lineBreaks, ' ');
        const text = promise.replaceAll(lineBreaks, ' ');
        const document = render(body, {
          recipient: { name, firstName: null, role: null },
          done: [promised(promise), promised(promise)],
        });
        expect(document.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'list', 'table']);
        const [paragraph, heading, list, table] = document;
        if (paragraph?.kind !== 'paragraph' || list?.kind !== 'list' || table?.kind !== 'table') throw new Error();
        const lines = paragraph.lines.map((line) => line.map((run) => run.text).join(''));
        expect(lines.join('\n')).toBe(`Dear ${name}, it is ${name}.\n${name}`.replaceAll(lineBreaks, '\n'));
        expect(heading).toEqual({ kind: 'heading', line: [{ text: one }] });
        expect(list.items).toEqual([[{ text: one }], [{ text: `${text} ${one}` }], [{ text: `${text} ${one}` }]]);
        const row = [[{ text: `a ${one} b` }], [{ text }]];
        expect(table.rows).toEqual([[[{ text: one }], [{ text: 'What' }]], row, row]);
      }),
    );
  });

  test('in the subject too, on one line', () => {
    fc.assert(
      fc.property(value, (name) => {
        const context = { ...bareContext, client: { name } };
        const rendered = renderTemplate({ subject: 'A {{ client.name }} {{ client.name }}', body: '' }, context);
        const one = name.replace(/\s+/g, ' ');
        expect(rendered).toMatchObject({ ok: true, subject: `A ${one} ${one}`.replace(/\s+/g, ' ').trim() });
      }),
    );
  });

  test('and as the words of a link, whose address it cannot change', () => {
    fc.assert(
      fc.property(value, value, value, (label, to, subject) => {
        const [block] = render('{% for answer in survey.answers %}{{ answer | link }}{% endfor %}', {
          survey: { question: null, answers: [{ id: '1', label, to, subject }] },
        });
        // A label that begins with a line break leaves the first line empty.
        const run = block?.kind === 'paragraph' ? block.lines.flat()[0] : undefined;
        expect(run?.href).toMatch(/^mailto:[^?&#\s]*\?subject=[^?&#\s]*$/);
        const read = new URLSearchParams(run?.href?.split('?')[1] ?? '');
        expect(read.get('subject')).toBe(subject.replace(/[\uD800-\uDFFF]/gu, '\u{FFFD}'));
      }),
    );
  });
});

test('every null that is written is a gap', () => {
  const paths = ['me.name', 'recipient.name', 'engagement.budget', 'promise.due', 'change.days', 'issue.severity'];
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...paths), { minLength: 1 }),
      fc.constantFrom('en', 'zh-CN'),
      (written, language) => {
        const body = written.map((path) => `a {{ ${path} }} b`).join('\n');
        const rendered = renderTemplate({ subject: '', body }, { ...bareContext, language });
        if (!rendered.ok) throw new Error(rendered.problem.name);
        expect(rendered.gaps.map(({ variable, place }) => [variable, place.line, place.column])).toEqual(
          written.map((path, index) => [path, index + 1, 3]),
        );
        const runs = rendered.document.flatMap((block) => (block.kind === 'paragraph' ? block.lines.flat() : []));
        expect(runs.filter(({ gap }) => gap)).toHaveLength(written.length);
      },
    ),
  );
});
