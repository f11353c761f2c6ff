/** The limits of the settings' schema; a length in UTF-16 units. */
const mostEntries = 500;
const longestEntry = 400;

/** `long`: a line has more than one word or phrase can have; `many`: more lines than are kept. */
export interface JargonProblem {
  readonly kind: 'long' | 'many';
  /** Counted from 1. */
  readonly line: number;
  readonly most: number;
}

/** The words and phrases of a list with one on each line, each once; or the first line that is refused. */
export function readJargonEntries(text: string): { readonly entries: readonly string[] } | JargonProblem {
  const entries = new Set<string>();
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const entry = line.trim();
    if (entry === '') continue;
    if (entry.length > longestEntry) return { kind: 'long', line: index + 1, most: longestEntry };
    entries.add(entry);
    if (entries.size > mostEntries) return { kind: 'many', line: index + 1, most: mostEntries };
  }
  return { entries: [...entries] };
}
