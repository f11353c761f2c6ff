import type { Result } from '@/scripts/bench/result';
import { chronoDay } from './chrono-day';
import { type DayReader, type DaySet, daySets } from './day-sets';
import { type DatedRow, dueTruth, isRightDay } from './due-truth';
import { textTable } from './figures-table';
import type { Measured } from './measured';
import { sherlockDay } from './sherlock-day';

const clockOf = ({ ref, date }: DatedRow): string => ref ?? date ?? '';
const chrono: DayReader = (row) => chronoDay(row.text, row.lang, clockOf(row));
const sherlock: DayReader = (row) => sherlockDay(row.text, clockOf(row));

/** How many of the rows a reader answers right; a row without a due day is answered right by none. */
function shareRight(rows: readonly DatedRow[], read: DayReader): number {
  const right = rows.filter((row) => {
    const truth = dueTruth(row);
    return truth !== null && isRightDay(truth, read(row));
  });
  return right.length / rows.length;
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
