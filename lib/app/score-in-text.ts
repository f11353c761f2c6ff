import type { SatisfactionMetric } from '@/lib/domain/satisfaction';

/** A score that a text names for certain. */
export interface NamedScore {
  readonly metric: Exclude<SatisfactionMetric, 'words'>;
  readonly value: number;
}

/** The one metric with this highest value. */
const metricOfMax: Readonly<Record<number, NamedScore['metric']>> = { 5: 'csat', 7: 'ces', 10: 'nps' };
const lowest = { csat: 1, ces: 1, nps: 0 } as const;
const highest = { csat: 5, ces: 7, nps: 10 } as const;

const figures: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};

const number = '(\\d{1,2}|zero|one|two|three|four|five|six|seven|eight|nine|ten|[零一二两三四五六七八九十])';
/** No further figure, fraction, share or year may follow: "4/5/2026", "4.5", "4 out of 5 sites". */
const whole =
  '(?![\\d/%‰]|[.,]\\d|-\\d)(?=\\s*(?:$|[^\\p{L}\\p{N}\\s]|[\\p{Script=Han}]|(?:stars?|points?|overall|from|for (?:me|us)|on (?:the whole|balance)|and|but|because|as|since|this time|so far|thanks?|thank)\\b))';
/** What comes before a day or a share rather than a score. */
const noDay =
  '(?<![\\d/.,:-])(?<!\\b(?:on|by|since|until|till|before|after|from|dated|of|page|step|part|version|week|phase) )';

const readers: readonly { readonly pattern: RegExp; readonly score: (found: RegExpExecArray) => NamedScore | null }[] =
  [
    {
      pattern: new RegExp(`${noDay}\\b${number}\\s?(?:/|out of)\\s?(5|7|10|five|seven|ten)${whole}`, 'giu'),
      score: ([, value = '', max = '']) => ofMax(value, figure(max)),
    },
    { pattern: new RegExp(`${noDay}\\b${number} stars?${whole}`, 'giu'), score: ([, value = '']) => of('csat', value) },
    {
      pattern: new RegExp(`\\b(csat|nps|ces)(?: score)?(?: is| of| was|:|：|=)? ?${number}(?:分|${whole})`, 'giu'),
      score: ([, metric = '', value = '']) => of(metricNamed(metric), value),
    },
    {
      pattern: new RegExp(
        `满意度[^，。；\\d零一二三四五六七八九十]{0,6}${number}分(?![之钟])(?![^，。；]{0,6}(?:满分|分制))`,
        'gu',
      ),
      score: ([, value = '']) => of('csat', value),
    },
    {
      pattern: new RegExp(`(?:满分${number}分|${number}分制)[^。；]{0,12}?${number}分(?![之钟])`, 'gu'),
      score: ([, full, system, value = '']) => ofMax(value, figure(full ?? system ?? '')),
    },
    {
      pattern: new RegExp(`${number}分[，,]?\\s?[（(]?(?:满分${number}分?|${number}分制)`, 'gu'),
      score: ([, value = '', full, system]) => ofMax(value, figure(full ?? system ?? '')),
    },
    {
      pattern: new RegExp(`(?:推荐意愿|推荐度)[^，。；\\d]{0,4}${number}分`, 'gu'),
      score: ([, value = '']) => of('nps', value),
    },
    {
      pattern: new RegExp(`${number}(?:颗)?星(?:好评|评价|(?=[，。！；]|$))`, 'gu'),
      score: ([, value = '']) => of('csat', value),
    },
  ];

const figure = (text: string): number =>
  figures[text.toLowerCase()] ?? (/^\d+$/.test(text) ? Number(text) : Number.NaN);

const metricNamed = (text: string): NamedScore['metric'] => {
  const name = text.toLowerCase();
  return name === 'nps' || name === 'ces' ? name : 'csat';
};

function of(metric: NamedScore['metric'], text: string): NamedScore | null {
  const value = figure(text);
  return value >= lowest[metric] && value <= highest[metric] ? { metric, value } : null;
}

function ofMax(text: string, max: number): NamedScore | null {
  const metric = metricOfMax[max];
  return metric === undefined ? null : of(metric, text);
}

/** All points that a Chinese text gives, save those of the scale itself. */
const otherPoints = new RegExp(`(?<!满分|\\d)${number}分(?![之钟制])`, 'gu');

/** Only so much is searched: a score stands in a sentence or two. UTF-16 units. */
const longest = 2_000;

/**
 * The score that a text names on a scale it names too ("9/10", "4 out of 5", "满意度5分"); null when it names none, two, or when it
 * could be a day or a share ("on 9/10", "4 out of 5 sites"). Never throws.
 */
export function scoreInText(text: string): NamedScore | null {
  const plain = text.slice(0, longest).normalize('NFKC');
  const found = new Map<string, NamedScore>();
  for (const { pattern, score } of readers) {
    for (const match of plain.matchAll(pattern)) {
      const named = score(match);
      // A value beyond its scale makes the whole text doubtful.
      if (named === null) return null;
      found.set(`${named.metric} ${named.value}`, named);
    }
  }
  const [named, another] = [...found.values()];
  if (named === undefined || another !== undefined) return null;
  const points = [...plain.matchAll(otherPoints)].map(([, value = '']) => figure(value));
  return points.every((value) => value === named.value) ? named : null;
}
