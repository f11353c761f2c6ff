import { median } from '@/scripts/bench/result';
import { textTable } from './figures-table';
import { hostileTexts } from './hostile-texts';
import type { Measured } from './measured';
import type { Searcher } from './searcher';
import { timedRuns } from './timed';

const runs = 3;
const shown = 5;

/** The most that a mail of 100 kB made to be slow may cost, and what it repeats. */
export function measureHostile(search: Searcher): Measured {
  const slowest = [...hostileTexts()]
    .map(([name, text]) => ({ name, ms: median(timedRuns(runs, () => search(text))) }))
    .sort((a, b) => b.ms - a.ms);
  const [worst = { name: '', ms: Number.NaN }] = slowest;
  return {
    results: [
      {
        name: `worst of ${slowest.length} hostile mails of 100 kB: ${worst.name}`,
        value: worst.ms,
        unit: 'ms',
        goal: '<= 100 ms',
        ok: worst.ms <= 100,
      },
    ],
    tables: [
      textTable(
        'slowest hostile mails of 100 kB',
        slowest.slice(0, shown).map(({ name, ms }) => [name, `${ms.toFixed(1)} ms`]),
      ),
    ],
  };
}
