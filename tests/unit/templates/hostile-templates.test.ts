import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftDocument } from '@/lib/domain/draft-document';
import { plainText } from '@/lib/templates/plain-text';
import { renderTemplate } from '@/lib/templates/render-template';
import { variables } from '@/lib/templates/variables';
import { bareContext, promised } from '../../helpers/template-context';

const many = Array.from({ length: 1_000 }, (_, index) => promised(`Promise ${index}`, { due: '2025-11-20' }));
const full = { ...bareContext, done: many, next: many };
const result = (body: string, context = full): string => {
  const rendered = renderTemplate({ subject: '', body }, context);
  return rendered.ok ? 'ok' : rendered.problem.kind;
};
const nested = (depth: number, inside: string): string =>
  '{% for a in done %}'.repeat(depth) + inside + '{% endfor %}'.repeat(depth);

describe('a hostile template ends in a problem', () => {
  const endless = ['too-much'];
  test.each([
    ['loops in loops', nested(3, ''), endless],
    ['loops that write', nested(2, '{{ a.due | day }}'), endless],
    ['the deepest loops', nested(20, 'x'), endless],
    ['loops side by side', '{% for a in done %}{{a.due}}{% endfor %}'.repeat(480), endless],
    ['long conditions in loops', nested(2, `{% if ${Array(900).fill('a.due').join(' and ')} %}{% endif %}`), endless],
    ['blocks too deep', '{% if done %}'.repeat(1_500), ['too-much']],
    ['too many blocks', 'a\n\n'.repeat(6_000), ['too-much']],
    ['too many lines', 'a\n'.repeat(9_000), ['too-much']],
    ['too many columns', `${'|a'.repeat(30)}|\n${'|a'.repeat(30)}|`, ['too-much']],
    ['too long', 'a'.repeat(20_001), ['too-long']],
    ['opening braces', '{{'.repeat(10_000), ['syntax']],
    ['opening tags', '{%'.repeat(10_000), ['syntax']],
    ['brackets', `{{ ${'['.repeat(19_000)} }}`, ['syntax']],
    ['parentheses', `{{ ${'('.repeat(19_000)} }}`, ['syntax']],
    ['a long path', `{{ ${'a.'.repeat(9_000)}a }}`, ['unknown-variable']],
    ['an open quote', `{{ "${'a'.repeat(19_000)}`, ['syntax']],
    ['open comments', '{% comment %}'.repeat(1_500), ['syntax']],
  ])('%s', (_name, body, kinds) => {
    expect(kinds).toContain(result(body));
  });

  test('when its values are too long together', () => {
    const long = Array.from({ length: 100 }, () => promised('x'.repeat(20_000)));
    expect(result('{% for a in done %}{{ a.text }}{% endfor %}', { ...full, done: long })).toBe('too-much');
  });

  test('with the place of what was too much', () => {
    const body = `a\n${nested(2, 'x')}`;
    expect(renderTemplate({ subject: '', body }, full)).toMatchObject({
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
