import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftDocument } from '@/lib/domain/draft-document';
import { plainText } from '@/lib/templates/plain-text';
import { renderTemplate } from '@/lib/templates/render-template';
import { variables } from '@/lib/templates/variables';
import { hostileContext, hostileTemplates } from '../../helpers/hostile-templates';
import { bareContext, promised } from '../../helpers/template-context';
import { withClockStandingStill } from '../../helpers/with-clock-standing-still';

withClockStandingStill();

const result = (body: string, context = hostileContext): string => {
  const rendered = renderTemplate({ subject: '', body }, context);
  return rendered.ok ? 'ok' : rendered.problem.kind;
};

describe('a hostile template ends in a problem', () => {
  test.each(hostileTemplates)('%s', (_name, body, kind) => {
    expect(result(body)).toBe(kind);
  });

  test('when its values are too long together', () => {
    const long = Array.from({ length: 100 }, () => promised('x'.repeat(20_000)));
    expect(result('{% for a in done %}{{ a.text }}{% endfor %}', { ...hostileContext, done: long })).toBe('too-much');
  });

  test('with the place of what was too much', () => {
    const body = 'a\n{% for a in done %}{% for b in done %}x{% endfor %}{% endfor %}';
    expect(renderTemplate({ subject: '', body }, hostileContext)).toMatchObject({
      problem: { place: { part: 'body', line: 2 } },
    });
  });
});

const names = [...Object.keys(variables), 'constructor', '__proto__', 'toString', 'hasOwnProperty', 'item', 'nope'];
const part = fc.oneof(
  fc.constantFrom(
    ...['{{', '}}', '{%', '%}', '{%-', '-%}', ' ', '\n', '\r\n', '|', '.', ':', ',', '"', "'", '\\', '#', '- ', '# '],
    ...['if', 'elsif', 'else', 'endif', 'unless', 'case', 'when', 'for', 'in', 'endfor', 'break', 'comment', 'raw'],
    ...[
      'endcomment',
      'assign',
      'include',
      'and',
      'or',
      'contains',
      '==',
      '<',
      'nil',
      'limit',
      'reversed',
      '3',
      '(1..9)',
    ],
    ...['day', 'late', 'list', 'link', 'default', 'upcase', '{% endfor %}', '{% if done %}', '{% endif %}'],
    ...['{% for item in done %}', '{{ item.text }}', '{{ client.name }}', '| a | b |\n', '[0]', '\u{FEFF}', '\u{3000}'],
  ),
  fc.constantFrom(...names),
  fc.string({ maxLength: 4, unit: 'binary' }),
);
const anyTemplate = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));

describe('whatever a template is', () => {
  const context = { ...bareContext, done: [promised('One'), promised('Two')] };

  test('it ends, the same each time, in a draft that may be sent or in a problem at a place of the template', () => {
    fc.assert(
      fc.property(anyTemplate, fc.oneof(fc.constant(''), anyTemplate), (body, subject) => {
        const rendered = renderTemplate({ subject, body }, context);
        expect(renderTemplate({ subject, body }, context)).toEqual(rendered);
        if (rendered.ok) {
          expect(draftDocument.safeParse(rendered.document).success).toBe(true);
          expect(plainText(rendered.document)).not.toContain('[object');
          return;
        }
        const { place } = rendered.problem;
        const line = (place.part === 'body' ? body : subject).split(/\r\n?|\n/)[place.line - 1];
        expect(line).toBeDefined();
        expect(place.column).toBeGreaterThanOrEqual(1);
        expect(place.column).toBeLessThanOrEqual((line ?? '').length + 1);
      }),
      { numRuns: 500 },
    );
  });

  test('a name that is no variable is an error, wherever it stands', () => {
    const word = fc.stringMatching(/^[a-zA-Z_]\w{0,9}$/).filter((name) => !Object.hasOwn(variables, name));
    const noName = word.filter((name) => !['item', 'forloop', 'nil', 'null', 'true', 'false'].includes(name));
    const place = fc.constantFrom(
      (name: string) => `{{ ${name} }}`,
      (name: string) => `{% if done %}a{% else %}{% if ${name} %}b{% endif %}{% endif %}`,
      (name: string) => `{% for x in late %}{{ x.text }}{{ client.${name} }}{% endfor %}`,
      (name: string) => `{% for x in ${name}.list %}{% endfor %}`,
    );
    fc.assert(
      fc.property(noName, place, (name, put) => {
        fc.pre(name !== 'name' && name !== 'x');
        const rendered = renderTemplate({ subject: '', body: put(name) }, bareContext);
        expect(rendered).toMatchObject({ ok: false, problem: { kind: 'unknown-variable' } });
        if (!rendered.ok) expect(rendered.problem.name).toContain(name);
      }),
    );
  });
});
