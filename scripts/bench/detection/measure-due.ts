import { readFileSync } from 'node:fs';
import type { Result } from '@/scripts/bench/result';
import { dueOf, labelRow } from '@/scripts/detection/label-row';
import { sharedData } from '@/scripts/detection/training-rows';
import { chronoDay } from './chrono-day';
import { type DatedRow, dueTruth, isRightDay } from './due-truth';
import { textTable } from './figures-table';
import type { Measured } from './measured';
import { sherlockDay } from './sherlock-day';

type DayReader = (row: DatedRow) => string | null;

const clockOf = ({ ref, date }: DatedRow): string => ref ?? date ?? '';
const ours: DayReader = (row) => dueOf(row);
const found: DayReader = (row) => labelRow(row).due;
const chrono: DayReader = (row) => chronoDay(row.text, row.lang, clockOf(row));
const sherlock: DayReader = (row) => sherlockDay(row.text, clockOf(row));

function readDated(name: string): DatedRow[] {
  const lines = readFileSync(new URL(`${name}.jsonl`, sharedData), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as DatedRow);
}

/** How many of the rows a reader answers right; a row without a due day is answered right by none. */
function shareRight(rows: readonly DatedRow[], read: DayReader): number {
  const right = rows.filter((row) => {
    const truth = dueTruth(row);
    return truth !== null && isRightDay(truth, read(row));
  });
  return right.length / rows.length;
}

interface DaySet {
  readonly name: string;
  readonly rows: readonly DatedRow[];
  /** `right`: rows with a due day, at least so many right. `spurious`: rows without, at most so many given one. */
  readonly goal: { readonly right: number } | { readonly spurious: number };
  readonly read: DayReader;
}

function daySets(): DaySet[] {
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

function resultOf({ name, rows, goal, read }: DaySet): Result {
  const [mine, theirs] = [read, chrono].map((reader) => shareRight(rows, reader)) as [number, number];
  const isRight = 'right' in goal;
  const value = isRight ? mine : 1 - mine;
  const peer = isRight ? theirs : 1 - theirs;
  return {
    name: `due day: ${name} (${rows.length})${isRight ? '' : ', given one'}`,
    value,
    unit: 'of 1',
    ...(peer === 0 ? {} : { ratio: value / peer, against: 'chrono-node alone' }),
    goal: isRight ? `>= ${goal.right}` : `<= ${goal.spurious}`,
    ok: isRight ? value >= goal.right : value <= goal.spurious,
  };
}

function tableRow({ name, goal, rows, read }: DaySet, language: 'en' | 'zh'): string[][] {
  const own = rows.filter(({ lang }) => lang === language);
  if (own.length === 0) return [];
  const share = (reader: DayReader): string => {
    const right = shareRight(own, reader);
    return ('right' in goal ? right : 1 - right).toFixed(3);
  };
  return [
    [`${name}, ${language} (${own.length})`, share(read), share(chrono), language === 'en' ? share(sherlock) : '-'],
  ];
}

/** The right day where one is due and none where none is, against two date libraries alone in the same run. */
export function measureDue(): Measured {
  const sets = daySets();
  const rows = sets.flatMap((set) => [...tableRow(set, 'en'), ...tableRow(set, 'zh')]);
  const title = 'due day: share right; of texts with none due, share given one';
  return {
    results: sets.map(resultOf),
    tables: [textTable(title, [['', 'Kept', 'chrono-node', 'sherlockjs'], ...rows])],
  };
}
