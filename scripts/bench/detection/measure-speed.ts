import { runInThisContext } from 'node:vm';
import type { findSuggestions } from '@/lib/detection/find-suggestions';
import { median, percentile, type Result } from '@/scripts/bench/result';
import { benchMail } from './bench-mail';
import { chronoDay } from './chrono-day';
import { readWithCompromise } from './compromise-baseline';
import { textTable } from './figures-table';
import { hostileTexts } from './hostile-texts';
import type { Measured } from './measured';

const warmUp = 20;
const runs = 30;
const hostileRuns = 3;
const sentAt = '2026-03-12T10:15:00';

function timed(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

const repeat = (count: number, work: () => unknown): number[] => Array.from({ length: count }, () => timed(work));

/** Milliseconds of each run after as many that make the engine compile the code. */
function warmTimes(work: () => unknown): number[] {
  repeat(warmUp, work);
  return repeat(runs, work);
}

/** How fast the script that ships searches a long mail, at first and when warm, and the worst that a mail may cost. */
export function measureSpeed(script: string): Measured {
  const { english, chinese, text } = benchMail();
  const loadStarted = performance.now();
  const bundled = runInThisContext(script) as { findSuggestions: typeof findSuggestions };
  const search = (searched: string) => bundled.findSuggestions({ text: searched, sentAt, zone: null });
  const load = performance.now() - loadStarted;
  const first = timed(() => search(text));
  const times = warmTimes(() => search(text));

  const perSecond = (sentences: number, work: () => unknown): number => (1000 * sentences) / median(warmTimes(work));
  const mine = (1000 * (english.length + chinese.length)) / median(times);
  const mineEnglish = perSecond(english.length, () => search(english.join(' ')));
  const theirs = perSecond(english.length + chinese.length, () => {
    for (const sentence of english) chronoDay(sentence, 'en', sentAt);
    for (const sentence of chinese) chronoDay(sentence, 'zh', sentAt);
  });
  const compromise = perSecond(english.length, () => readWithCompromise(english.join(' ')));

  const hostile = [...hostileTexts()]
    .map(([name, worst]) => ({ name, ms: median(repeat(hostileRuns, () => search(worst))) }))
    .sort((a, b) => b.ms - a.ms);
  const worst = hostile[0] ?? { name: '', ms: Number.NaN };
  const speed = (name: string, value: number, ratio: number, against: string): Result => ({
    name,
    value,
    unit: 'a second',
    ratio,
    against,
    goal: 'none',
    ok: true,
  });
  const results: Result[] = [
    {
      name: 'mail of 200 sentences searched, median',
      value: median(times),
      unit: `ms (p95 ${percentile(times, 0.95).toFixed(1)})`,
      goal: '<= 20 ms',
      ok: median(times) <= 20,
    },
    {
      name: 'the same, first time, model unpacked',
      value: first,
      unit: `ms (script loaded in ${load.toFixed(1)})`,
      goal: 'none',
      ok: true,
    },
    speed('sentences searched, both languages', mine, mine / theirs, 'chrono-node alone'),
    speed('sentences searched, English', mineEnglish, mineEnglish / compromise, 'compromise'),
    {
      name: `worst of ${hostile.length} hostile mails of 100 kB: ${worst.name}`,
      value: worst.ms,
      unit: 'ms',
      goal: '<= 100 ms',
      ok: worst.ms <= 100,
    },
  ];
  const slowest = hostile.slice(0, 5).map(({ name, ms }) => [name, `${ms.toFixed(1)} ms`]);
  return { results, tables: [textTable('slowest hostile mails of 100 kB', slowest)] };
}
