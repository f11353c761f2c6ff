/** Index in a text of a line and column that count from 1; the end of the text where it has no such place. */
export function offsetOf(text: string, { line, column }: { readonly line: number; readonly column: number }): number {
  const lines = text.split('\n');
  const before = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  const inLine = Math.min(column - 1, lines[line - 1]?.length ?? 0);
  return Math.min(text.length, before + inLine);
}
