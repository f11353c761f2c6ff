import { type ItemKind, itemFields } from './variables';

/** One entry of a list as a template sees it: the fields of its kind, null where nothing is on record. */
export type Entry = Readonly<Record<string, unknown>>;

export const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text that names an entry: of a promise its text, of a change its title. */
export function entryName(entry: unknown, kind: ItemKind): string | null {
  const field = Object.keys(itemFields[kind])[0];
  const name = isEntry(entry) && field !== undefined ? entry[field] : null;
  return typeof name === 'string' ? name : null;
}
