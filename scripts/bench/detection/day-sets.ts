import { readFileSync } from 'node:fs';
import { dueOf, labelRow } from '@/scripts/detection/label-row';
import { sharedData } from '@/scripts/detection/training-rows';
import { type DatedRow, dueTruth } from './due-truth';

/** The day that a system reads in the text of a row. */
export type DayReader = (row: DatedRow) => string | null;

/** Rows of one kind with what is to be reached on them, and which of our readers is asked. */
export interface DaySet {
  readonly name: string;
  readonly rows: readonly DatedRow[];
  /** `right`: rows with a due day, at least so many right. `spurious`: rows without, at most so many given one. */
  readonly goal: { readonly right: number } | { readonly spurious: number };
  readonly read: DayReader;
}

const ours: DayReader = (row) => dueOf(row);
const found: DayReader = (row) => labelRow(row).due;

function readDated(name: string): DatedRow[] {
  const lines = readFileSync(new URL(`${name}.jsonl`, sharedData), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as DatedRow);
}

/** The sets of the shared data that say a day, and parts of them. */
export function daySets(): DaySet[] {
  const sentences = readDated('hand-dev');
  const phrases = readDated('dates-hand-dev');
  const dates = readDated('dates-dev');
  const due = (rows: readonly DatedRow[]) => rows.filter((row) => dueTruth(row)?.day);
  const without = (rows: readonly DatedRow[]) => rows.filter((row) => dueTruth(row)?.day === null);
  const near = dates.filter((row) => row.near && !row.holiday && !row.trad);
  const nearOf = (language: string) => near.filter(({ lang }) => lang === language);
  return [
    { name: 'sentences', rows: due(sentences), goal: { right: 0.95 }, read: ours },
    { name: 'deadline phrases', rows: due(phrases), goal: { right: 0.92 }, read: ours },
    { name: 'public near dates, English', rows: nearOf('en'), goal: { right: 0.8 }, read: ours },
    { name: 'public near dates, Chinese', rows: nearOf('zh'), goal: { right: 0.82 }, read: ours },
    { name: 'sentences found, none due', rows: without(sentences), goal: { spurious: 0.03 }, read: found },
    { name: 'phrases, none due', rows: without(phrases), goal: { spurious: 0.03 }, read: ours },
    { name: 'public texts that are no date', rows: without(dates), goal: { spurious: 0.03 }, read: ours },
  ].filter(({ rows }) => rows.length > 0);
}
