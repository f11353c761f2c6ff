import type { DraftCopies } from '@/lib/platform/draft-copies';

/** Copies of typed texts in memory, in place of the page's storage. */
export function memoryCopies(initial: Readonly<Record<string, string>> = {}): DraftCopies {
  const copies = new Map(Object.entries(initial));
  return {
    read: (key) => copies.get(key) ?? null,
    write: (key, text) => {
      if (text === '') copies.delete(key);
      else copies.set(key, text);
    },
    keys: () => [...copies.keys()],
  };
}
