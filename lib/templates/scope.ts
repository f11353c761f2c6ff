import { Drop } from 'liquidjs';
import type { Entry } from './entry';
import type { TemplateContext } from './template-context';
import { itemFields, type VariableType, variables } from './variables';

/** A list in a condition: an empty one is false; in a loop it gives its entries. */
export class ScopeList extends Drop {
  readonly size: number;
  readonly entries: readonly Entry[];

  constructor(entries: readonly Entry[]) {
    super();
    this.entries = entries;
    this.size = entries.length;
  }

  override valueOf(): readonly Entry[] | null {
    return this.size === 0 ? null : this.entries;
  }
}

/** What the engine sees of a context: the listed variables and nothing else; what is missing or blank is null. */
export function scopeOf(context: TemplateContext): Record<string, unknown> {
  return picked({ ...context }, variables);
}

function picked(source: unknown, fields: Readonly<Record<string, VariableType>>): Record<string, unknown> {
  const scope: Record<string, unknown> = Object.create(null);
  for (const [name, type] of Object.entries(fields)) scope[name] = seen(ownField(source, name), type);
  return scope;
}

function seen(value: unknown, type: VariableType): unknown {
  if (typeof type === 'string') return leaf(value);
  if ('fields' in type) return picked(value, type.fields);
  if ('item' in type) {
    const entry = picked(value, itemFields[type.item]);
    return Object.values(entry).every((field) => field === null) ? null : entry;
  }
  const entries = Array.isArray(value) ? value : [];
  return new ScopeList(entries.map((entry) => picked(entry, itemFields[type.list])));
}

const leaf = (value: unknown): unknown =>
  value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value;

function ownField(source: unknown, name: string): unknown {
  if (typeof source !== 'object' || source === null || !Object.hasOwn(source, name)) return null;
  return Reflect.get(source, name);
}
