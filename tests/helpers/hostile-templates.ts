import type { TemplateContext } from '@/lib/templates/template-context';
import type { TemplateProblem } from '@/lib/templates/template-problem';
import { bareContext, promised } from './template-context';

const many = Array.from({ length: 1_000 }, (_, index) => promised(`Promise ${index}`, { due: '2025-11-20' }));

/** A client with 1,000 kept promises. */
export const hostileContext: TemplateContext = { ...bareContext, done: many };

const nested = (depth: number, inside: string): string =>
  '{% for a in done %}'.repeat(depth) + inside + '{% endfor %}'.repeat(depth);
const when = Array(900).fill('"kept"').join(', ');

/** Bodies that would never end, grow without end or wear a reader out, each with the problem that it is to end in. */
export const hostileTemplates: readonly (readonly [string, string, TemplateProblem['kind']])[] = [
  ['loops in loops', nested(3, ''), 'too-much'],
  ['loops that write', nested(2, '{{ a.due | day }}'), 'too-much'],
  ['the deepest loops', nested(20, 'x'), 'too-much'],
  ['loops side by side', '{% for a in done %}{{a.due}}{% endfor %}'.repeat(480), 'too-much'],
  ['long conditions in loops', nested(2, `{% if ${Array(900).fill('a.due').join(' and ')} %}{% endif %}`), 'too-much'],
  ['short conditions in loops', nested(2, '{% if a.due == today or a.due == today %}{% endif %}'), 'too-much'],
  ['long cases in loops', nested(2, `{% case a.state %}{% when ${when} %}{% endcase %}`), 'too-much'],
  ['long filters in loops', nested(1, `{{ a.text ${'| sentence '.repeat(1_700)}}}`), 'too-much'],
  ['blocks too deep', '{% if done %}'.repeat(1_500), 'too-much'],
  ['too many blocks', 'a\n\n'.repeat(6_000), 'too-much'],
  ['too many lines', 'a\n'.repeat(9_000), 'too-much'],
  ['too many columns', `${'|a'.repeat(30)}|\n${'|a'.repeat(30)}|`, 'too-much'],
  ['too long', 'a'.repeat(20_001), 'too-long'],
  ['opening braces', '{{'.repeat(10_000), 'syntax'],
  ['opening tags', '{%'.repeat(10_000), 'syntax'],
  ['brackets', `{{ ${'['.repeat(19_000)} }}`, 'syntax'],
  ['parentheses', `{{ ${'('.repeat(19_000)} }}`, 'syntax'],
  ['a long path', `{{ ${'a.'.repeat(9_000)}a }}`, 'unknown-variable'],
  ['names of the prototype', '{{ constructor.constructor }}', 'unknown-variable'],
  ['an open quote', `{{ "${'a'.repeat(19_000)}`, 'syntax'],
  ['open comments', '{% comment %}'.repeat(1_500), 'syntax'],
];
