import type { Result } from '@/scripts/bench/result';
import { type Counts, f1, falseAlarms, precision, recall } from './counts';
import { type LabelGoal, setNames } from './label-goals';

/** The best of the other systems. */
export interface Rival {
  readonly name: string;
  readonly f1: number;
}

const languageNames = { en: 'English', zh: 'Chinese' } as const;

/** The figures of a kind that have a goal; F1 against the best of the others where `rival` is given. */
export function goalResults(goal: LabelGoal, counts: Counts, measure: string, rival?: Rival): Result[] {
  const { hits, misses, alarms, rest } = counts;
  const set = `${languageNames[goal.language]}, ${setNames[goal.set] ?? goal.set}`;
  const name = `${measure}: ${goal.kind}, ${set}`;
  const atLeast = (what: string, value: number, least: number | undefined): Result[] =>
    least === undefined
      ? []
      : [{ name: `${name}: ${what}`, value, unit: 'of 1', goal: `>= ${least}`, ok: value >= least }];
  const alarmed = falseAlarms(counts);
  return [
    ...atLeast('precision', precision(counts), goal.precision),
    ...atLeast(`recall (${hits + misses} of ${hits + misses + alarms + rest} rows)`, recall(counts), goal.recall),
    ...(goal.falseAlarms === undefined
      ? []
      : [
          {
            name: `${name}: false alarms (${alarms} of ${alarms + rest} rows)`,
            value: 100 * alarmed,
            unit: '%',
            goal: `<= ${100 * goal.falseAlarms} %`,
            ok: alarmed <= goal.falseAlarms,
          },
        ]),
    ...(rival === undefined
      ? []
      : [
          {
            name: `${name}: F1`,
            value: f1(counts),
            unit: 'of 1',
            ratio: f1(counts) / rival.f1,
            against: rival.name,
            goal: '> 1 x',
            ok: f1(counts) > rival.f1,
          },
        ]),
  ];
}
