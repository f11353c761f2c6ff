import type { Result } from './result.ts';
import { rounded } from './result.ts';

const columns = ['what', 'measured', 'ratio', 'goal', ''] as const;

function cells(result: Result): string[] {
  const ratio = result.ratio === undefined ? '' : `${rounded(result.ratio)} × ${result.against ?? ''}`.trim();
  return [result.name, `${rounded(result.value)} ${result.unit}`, ratio, result.goal, result.ok ? 'ok' : 'MISSED'];
}

/** The results as a table for people, one row a figure. */
export function printTable(results: readonly Result[]): string {
  const rows = [[...columns], ...results.map(cells)];
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
