import { median, percentile, type Result } from '@/scripts/bench/result';
import { benchMail } from './bench-mail';
import { chronoDay } from './chrono-day';
import { readWithCompromise } from './compromise-baseline';
import { type Searcher, sentAt } from './searcher';
import { timed, warmTimes } from './timed';

const perSecond = (sentences: readonly string[], times: readonly number[]): number =>
  (1000 * sentences.length) / median(times);

/** How fast a long mail is searched, at first and when warm, against a date library and a language library on the same sentences. */
export function measureSpeed(search: Searcher): Result[] {
  const { english, chinese, text } = benchMail();
  const first = timed(() => search(text));
  const times = warmTimes(() => search(text));
  const mine = perSecond([...english, ...chinese], times);
  const inEnglish = english.join(' ');
  const mineEnglish = perSecond(
    english,
    warmTimes(() => search(inEnglish)),
  );
  const chrono = perSecond(
    [...english, ...chinese],
    warmTimes(() => {
      for (const sentence of english) chronoDay(sentence, 'en', sentAt);
      for (const sentence of chinese) chronoDay(sentence, 'zh', sentAt);
    }),
  );
  const compromise = perSecond(
    english,
    warmTimes(() => readWithCompromise(inEnglish)),
  );
  const noGoal = { goal: 'none', ok: true } as const;
  return [
    {
      name: 'mail of 200 sentences searched, median',
      value: median(times),
      unit: `ms (p95 ${percentile(times, 0.95).toFixed(1)})`,
      goal: '<= 20 ms',
      ok: median(times) <= 20,
    },
    { name: 'the same mail as the first one, model unpacked', value: first, unit: 'ms', ...noGoal },
    {
      name: 'sentences searched, both languages',
      value: mine,
      unit: 'a second',
      ratio: mine / chrono,
      against: 'chrono-node alone',
      ...noGoal,
    },
    {
      name: 'sentences searched, English',
      value: mineEnglish,
      unit: 'a second',
      ratio: mineEnglish / compromise,
      against: 'compromise',
      ...noGoal,
    },
  ];
}
