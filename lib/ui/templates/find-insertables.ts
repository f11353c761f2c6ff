import type { InsertableGroup } from './variable-groups';

/** The groups with what has all words of a search in its code or its explanation. */
export function findInsertables(
  groups: readonly InsertableGroup[],
  search: string,
  explained: (words: string) => string,
): InsertableGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return groups.flatMap((group) => {
    const entries = group.entries.filter(({ code, words: key }) => {
      const text = `${code} ${explained(key)}`.toLowerCase();
      return words.every((word) => text.includes(word));
    });
    return entries.length === 0 ? [] : [{ ...group, entries }];
  });
}
