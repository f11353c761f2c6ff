import { itemFields, loopFields, type VariableType, variables } from './variables';

/** The names of the loops around a place, each with what one turn holds. */
export type LoopNames = ReadonlyMap<string, VariableType>;

/** What the variable with that path holds; null = there is none. A list also has `size`. */
export function typeOfPath(path: readonly string[], loops: LoopNames): VariableType | null {
  const [root = '', ...rest] = path;
  const table: Readonly<Record<string, VariableType>> = variables;
  let type: VariableType | null = loops.get(root) ?? (Object.hasOwn(table, root) ? (table[root] ?? null) : null);
  for (const field of rest) type = type === null ? null : typeOfField(type, field);
  return type;
}

function typeOfField(type: VariableType, field: string): VariableType | null {
  if (typeof type === 'string') return null;
  if ('list' in type) return field === 'size' ? 'number' : null;
  const fields: Readonly<Record<string, VariableType>> = 'item' in type ? itemFields[type.item] : type.fields;
  return Object.hasOwn(fields, field) ? (fields[field] ?? null) : null;
}

export const forloop: VariableType = { fields: loopFields };

/** The key of a variable in tables of words: `recipient.name`, of entries by their kind: `promise.due`. */
export function wordsKey(path: readonly string[], loops: LoopNames): string {
  const [root = '', ...rest] = path;
  const type = loops.get(root) ?? typeOfPath([root], loops);
  const kind = type !== null && typeof type === 'object' && 'item' in type ? type.item : root;
  return [kind, ...rest].join('.');
}
