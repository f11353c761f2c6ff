import { codes, codeWords, isCodeType } from '@/lib/templates/code-words';
import { gapWords } from '@/lib/templates/gap-words';
import { plainText } from '@/lib/templates/plain-text';
import { renderTemplate } from '@/lib/templates/render-template';
import { type ItemKind, itemFields, variables } from '@/lib/templates/variables';
import { richTemplateContext } from './rich-template-context';

/** What a template makes of the rich example, in both languages. */
export const inBoth = (body: string): readonly [string, string] => [
  inOne(body, richTemplateContext('en')),
  inOne(body, richTemplateContext('zh-CN')),
];

function inOne(body: string, context: ReturnType<typeof richTemplateContext>): string {
  const rendered = renderTemplate({ subject: '', body }, context);
  return rendered.ok ? plainText(rendered.document) : `${rendered.problem.kind} ${rendered.problem.name}`;
}

const words = (key: string): string => `${gapWords(key, 'en').slice(1, -1)} · ${gapWords(key, 'zh-CN').slice(1, -1)}`;
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The rows of the tables of variables in docs/templates.md. */
export function variableRows(): string[] {
  return Object.entries(variables).flatMap(([name, type]) => {
    if (typeof type === 'string') return [valueRow(name)];
    if ('list' in type) return [row([`\`${name}\``, words(name), `list of ${type.list}`, ''])];
    if ('item' in type) return [row([`\`${name}\``, words(name), `one ${type.item}`, ''])];
    return Object.entries(type.fields).map(([field, inner]) => {
      const path = `${name}.${field}`;
      return typeof inner === 'string'
        ? valueRow(path)
        : row([`\`${path}\``, words(path), `list of ${inner.list}`, '']);
    });
  });
}

const valueRow = (path: string): string => row([`\`${path}\``, words(path), ...inBoth(`{{ ${path} }}`)]);

const listsOf: Readonly<Record<ItemKind, readonly string[]>> = {
  promise: ['done', 'late', 'next', 'waiting'],
  change: ['changes'],
  issue: ['issues'],
  milestone: ['milestones'],
  risk: ['risks'],
  requirement: ['requirements'],
  decision: ['decisions'],
  answer: ['survey.answers'],
};

/** The rows of the tables of fields, with the first entry that has the field as example. */
export function fieldRows(kind: ItemKind): string[] {
  return Object.keys(itemFields[kind]).map((field) => {
    const found = listsOf[kind]
      .map((list) =>
        inBoth(`{% for x in ${list} %}{% if x.${field} %}{{ x.${field} }}{% break %}{% endif %}{% endfor %}`),
      )
      .find(([example]) => example !== '');
    return row([`\`${field}\``, words(`${kind}.${field}`), ...(found ?? ['', ''])]);
  });
}

/** The rows of the tables of codes. */
export const codeRows = (type: string): string[] =>
  isCodeType(type)
    ? codes[type].map((code) => row([`\`${code}\``, codeWords(type, code, 'en'), codeWords(type, code, 'zh-CN')]))
    : [];
