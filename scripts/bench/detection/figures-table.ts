import { type Counts, f1, falseAlarms, precision, recall, wilsonInterval } from './counts';

const share = (value: number): string => value.toFixed(2);

/** `0.95 0.84 0.89 1.2%`: precision, recall, F1 and false alarms; `-` where there is nothing to judge. */
export const figures = (counts: Counts | null): string =>
  counts === null
    ? '-'
    : `${[precision(counts), recall(counts), f1(counts)].map(share).join(' ')} ${(100 * falseAlarms(counts)).toFixed(1)}%`;

/** `P .84-.99 R .70-.95`: where precision and recall may lie on so few rows, at 95 %. */
export function intervals(counts: Counts | null): string {
  if (counts === null) return '-';
  const { hits, alarms, misses } = counts;
  const range = (whole: number): string => wilsonInterval(hits, whole).map(share).join('-');
  return `P ${range(hits + alarms)} R ${range(hits + misses)}`;
}

/** A title, then the rows as columns of equal width. */
export function textTable(title: string, rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  return [title, ...rows.map((row) => `  ${line(row).trimEnd()}`)].join('\n');
}
