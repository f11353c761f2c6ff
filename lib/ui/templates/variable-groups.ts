import { filters } from '@/lib/templates/filters';
import { type ItemKind, itemFields, loopFields, type ValueType, variables } from '@/lib/templates/variables';

/** Something that a template can say, as the panel beside the editor offers it. */
export interface Insertable {
  /** As it is written in a template. */
  readonly code: string;
  /** What goes into the text. */
  readonly insert: string;
  /** Lines of their own, or a part of one. */
  readonly isBlock: boolean;
  /** Ends the key of its words: `template_say_${words}`. */
  readonly words: string;
}

export interface InsertableGroup {
  /** Ends the key of its heading: `template_group_${name}`. */
  readonly name: string;
  readonly entries: readonly Insertable[];
}

/** How a value is usually written. */
function written(path: string, type: ValueType): string {
  if (type === 'day' || type === 'money') return `{{ ${path} | ${type} }}`;
  if (type === 'truth') return `{% if ${path} %}{% endif %}`;
  if (path.endsWith('.daysLate')) return `{{ ${path} | days }}`;
  return path.endsWith('.days') ? `{{ ${path} | working_days }}` : `{{ ${path} }}`;
}

const keyOf = (path: string): string => path.toLowerCase().replaceAll('.', '_');

const value = (path: string, type: ValueType, words = keyOf(path)): Insertable => ({
  code: path,
  insert: written(path, type),
  isBlock: false,
  words,
});

/** The first field of an entry names it; an answer is its link. */
function loop(path: string, kind: ItemKind): Insertable {
  const said = kind === 'answer' ? 'item | link' : `item.${Object.keys(itemFields[kind])[0]}`;
  const insert = `{% for item in ${path} %}\n- {{ ${said} }}\n{% endfor %}\n`;
  return { code: path, insert, isBlock: true, words: keyOf(path) };
}

const itemEntries = (path: string, kind: ItemKind): Insertable[] =>
  Object.entries<ValueType>(itemFields[kind]).map(([field, type]) =>
    value(`${path}.${field}`, type, keyOf(`${kind}.${field}`)),
  );

/** All of one top-level variable. */
function entriesOf(name: keyof typeof variables): Insertable[] {
  const type = variables[name];
  if (typeof type === 'string') return [value(name, type)];
  if ('list' in type) return [loop(name, type.list)];
  if ('item' in type) return itemEntries(name, type.item);
  return Object.entries<ValueType | { readonly list: ItemKind }>(type.fields).map(([field, of]) =>
    typeof of === 'string' ? value(`${name}.${field}`, of) : loop(`${name}.${field}`, of.list),
  );
}

type Name = keyof typeof variables;

const groupNames: Readonly<Record<string, readonly Name[]>> = {
  people: ['recipient', 'client', 'me', 'today'],
  engagement: ['engagement'],
  report: ['overall', 'report'],
  lists: ['done', 'late', 'next', 'waiting', 'milestones', 'risks', 'issues', 'changes', 'decisions', 'requirements'],
  promise: ['promise'],
  change: ['change'],
  issue: ['issue'],
  requirement: ['requirement'],
  survey: ['survey'],
};

const block = (name: string, code: string, insert: string): Insertable => ({
  code,
  insert,
  isBlock: true,
  words: `block_${name}`,
});

const blocks: readonly Insertable[] = [
  block('heading', '# …', '# '),
  block('list', '- …', '- '),
  block('table', '| … | … |', '| A | B |\n| 1 | 2 |\n'),
  block('if', '{% if … %}', '{% if done.size > 0 %}\n\n{% else %}\n\n{% endif %}\n'),
  block('unless', '{% unless … %}', '{% unless recipient.name %}\n\n{% endunless %}\n'),
  block('case', '{% case … %}', '{% case overall.state %}\n{% when "late" %}\n\n{% else %}\n\n{% endcase %}\n'),
  block('comment', '{% comment %}', '{% comment %}\n\n{% endcomment %}\n'),
];

const filterEntries: readonly Insertable[] = [...Object.keys(filters), 'default'].map((name) => ({
  code: name === 'default' ? '| default: "…"' : `| ${name}`,
  insert: name === 'default' ? ' | default: ""' : ` | ${name}`,
  isBlock: false,
  words: `filter_${name}`,
}));

const insideLoops = (Object.keys(itemFields) as ItemKind[]).map((kind) => ({
  name: `in_${kind}`,
  entries: itemEntries('item', kind),
}));

/** Everything that the language of templates knows (docs/templates.md), by what it speaks of. */
export const variableGroups: readonly InsertableGroup[] = [
  ...Object.entries(groupNames).map(([name, of]) => ({ name, entries: of.flatMap(entriesOf) })),
  { name: 'blocks', entries: blocks },
  { name: 'filters', entries: filterEntries },
  ...insideLoops,
  {
    name: 'loop',
    entries: Object.entries(loopFields).map(([field, type]) => value(`forloop.${field}`, type)),
  },
];
