import type { LinePart } from './split-lines';

/**
 * The cells of a line `| a | b |`. Bars inside values and `\|` are text. The bar at the end may be missing.
 */
export function tableRow(line: readonly LinePart[]): LinePart[][] {
  const cells: LinePart[][] = [];
  for (const part of line) {
    if (part.kind === 'value') {
      cells.at(-1)?.push(part);
      continue;
    }
    for (const [index, text] of part.text.split(/(?<!\\)\|/).entries()) {
      if (index > 0) cells.push([]);
      cells.at(-1)?.push({ kind: 'text', text: text.replaceAll('\\|', '|') });
    }
  }
  const trimmed = cells.map(trimmedCell);
  return trimmed.at(-1)?.length === 0 ? trimmed.slice(0, -1) : trimmed;
}

function trimmedCell(cell: readonly LinePart[]): LinePart[] {
  return cell
    .map((part, index) => {
      if (part.kind === 'value') return part;
      const start = index === 0 ? part.text.trimStart() : part.text;
      return { ...part, text: index === cell.length - 1 ? start.trimEnd() : start };
    })
    .filter(({ text }) => text !== '');
}

/** The line `|---|---|` that some write below the names of the columns. */
export const isRule = (row: readonly (readonly LinePart[])[]): boolean =>
  row.length > 0 &&
  row.every(([first, more]) => more === undefined && first?.kind === 'text' && /^:?-{3,}:?$/.test(first.text));

/** All rows as wide as the widest. */
export function evenRows<Cell>(rows: readonly (readonly Cell[][])[]): Cell[][][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? []));
}
