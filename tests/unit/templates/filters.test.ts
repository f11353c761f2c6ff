import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/domain/add-days';
import type { Language } from '@/lib/domain/client';
import { codes } from '@/lib/templates/code-words';
import { filters } from '@/lib/templates/filters';
import { gapKeys, gapWords } from '@/lib/templates/gap-words';
import { plainText } from '@/lib/templates/plain-text';
import { renderTemplate } from '@/lib/templates/render-template';
import type { ChangeItem, TemplateContext } from '@/lib/templates/template-context';
import { itemFields, variables } from '@/lib/templates/variables';
import { richTemplateContext } from '../../helpers/rich-template-context';
import { bareContext, promised } from '../../helpers/template-context';
import { withClockStandingStill } from '../../helpers/with-clock-standing-still';

withClockStandingStill();

const written = (output: string, more: Partial<TemplateContext> = {}): string => {
  const rendered = renderTemplate({ subject: '', body: output }, { ...bareContext, ...more });
  return rendered.ok ? plainText(rendered.document) : `${rendered.problem.kind} ${rendered.problem.name}`;
};
const both = (output: string, more: Partial<TemplateContext> = {}): string[] => [
  written(output, more),
  written(output, { ...more, language: 'zh-CN' }),
];
const rich = richTemplateContext('en');
const change = (more: Partial<ChangeItem>) => ({ change: { ...rich.change, ...more } });
const language = fc.constantFrom<Language>('en', 'zh-CN');

describe('days', () => {
  const day = fc.integer({ min: 0, max: 3_650_000 }).map((count) => addDays('0001-01-01', count));

  test('say their own date, and their year where it is another', () => {
    fc.assert(
      fc.property(day, day, (today, other) => {
        const { year, month, date } = partsOf(other);
        const yearWords = other.slice(0, 4) === today.slice(0, 4) ? ['', ''] : [` ${year}`, `${year}年`];
        const english = `${date} ${months[month - 1]}`;
        const report = { last: null, since: other };
        expect(written('{{ report.since | short_day }}', { today, report })).toBe(
          `${english.slice(0, english.indexOf(' ') + 4)}${yearWords[0]}`,
        );
        expect(written('{{ report.since | day }}', { today, report })).toBe(
          `${weekdays[weekdayOf(other)]?.[0]} ${english}${yearWords[0]}`,
        );
        const chinese = { today, report, language: 'zh-CN' } as const;
        expect(written('{{ report.since | short_day }}', chinese)).toBe(`${yearWords[1]}${month}月${date}日`);
        expect(written('{{ report.since | day }}', chinese)).toBe(
          `${yearWords[1]}${month}月${date}日（${weekdays[weekdayOf(other)]?.[1]}）`,
        );
        expect(written('{{ report.since }}', { today, report })).toBe(
          written('{{ report.since | day }}', { today, report }),
        );
      }),
    );
  });

  test('that are none are a gap', () => {
    expect(written('{{ report.since | day }}', { report: { last: null, since: '2025-02-30' } })).toBe(
      '[start of the reporting period]',
    );
  });
});

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = [
  ...[['Monday', '周一'] as const, ['Tuesday', '周二'] as const, ['Wednesday', '周三'] as const],
  ...[['Thursday', '周四'] as const, ['Friday', '周五'] as const],
  ...[['Saturday', '周六'] as const, ['Sunday', '周日'] as const],
];
const partsOf = (day: string) => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8)),
});
/** Zeller's congruence: 0 = Monday. */
function weekdayOf(day: string): number {
  const { year, month, date } = partsOf(day);
  const shifted = month < 3 ? year - 1 : year;
  const counted = month < 3 ? month + 12 : month;
  const century = Math.floor(shifted / 100);
  const within = shifted % 100;
  const saturdayBased =
    date +
    Math.floor((13 * (counted + 1)) / 5) +
    within +
    Math.floor(within / 4) +
    Math.floor(century / 4) +
    5 * century;
  return (saturdayBased + 5) % 7;
}

describe('money', () => {
  test.each([
    [{ amount: 3_200, currency: 'EUR' }, '€3,200', '€3,200'],
    [{ amount: -3_200, currency: 'EUR' }, '-€3,200', '-€3,200'],
    [{ amount: 3_200.5, currency: 'EUR' }, '€3,200.50', '€3,200.50'],
    [{ amount: 500, currency: 'CNY' }, 'CN¥500', '¥500'],
    [{ amount: 500, currency: 'USD' }, '$500', 'US$500'],
    [{ amount: 12_000, currency: 'JPY' }, '¥12,000', 'JP¥12,000'],
    [{ amount: 12_000.4, currency: 'JPY' }, '¥12,000.40', 'JP¥12,000.40'],
    [{ amount: 1.234, currency: 'KWD' }, 'KWD 1.234', 'KWD 1.234'],
    [{ amount: 0, currency: 'EUR' }, '€0', '€0'],
    [{ amount: -0, currency: 'EUR' }, '€0', '€0'],
  ])('%j', (cost, english, chinese) => {
    const plain = (text: string): string => text.replaceAll('\u{A0}', ' ');
    expect(both('{{ change.cost | money }}', change({ cost })).map(plain)).toEqual([english, chinese]);
    expect(both('{{ change.cost }}', change({ cost })).map(plain)).toEqual([english, chinese]);
    expect(both('{{ change.cost | abs }}', change({ cost })).map(plain)).toEqual(
      [english, chinese].map((words) => words.replace('-', '')),
    );
  });

  test('keeps each whole amount in any currency', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.stringMatching(/^[A-Z]{3}$/), language, (amount, currency, draft) => {
        const words = written('{{ change.cost | money }}', {
          ...change({ cost: { amount, currency } }),
          language: draft,
        });
        expect(words.replace(currency, '').replace(/\D/g, '')).toBe(String(Math.abs(amount)));
        expect(words.includes('-')).toBe(amount < 0);
      }),
    );
  });
});

describe('counts', () => {
  test.each([
    [0, '0 days', '0 天'],
    [-0, '0 days', '0 天'],
    [1, '1 day', '1 天'],
    [2, '2 days', '2 天'],
    [-1, '-1 day', '-1 天'],
    [1.5, '1.5 days', '1.5 天'],
    [1_000, '1,000 days', '1,000 天'],
  ])('%d', (days, english, chinese) => {
    expect(both('{{ change.days | days }}', change({ days }))).toEqual([english, chinese]);
    expect(both('{{ change.days | working_days }}', change({ days }))).toEqual([
      english.replace(' ', ' working '),
      chinese.replace('天', '个工作日'),
    ]);
  });

  test('of days late are nothing where it is not late', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 10_000 }), (daysLate) => {
        const about = { done: [promised('x', { daysLate })] };
        const loop = '{% for item in done %}{{ item | late }}{% endfor %}';
        const number = Math.abs(daysLate).toLocaleString('en');
        expect(both(loop, about)).toEqual(
          daysLate > 0 ? [`${number} day${daysLate === 1 ? '' : 's'} late`, `晚了 ${number} 天`] : ['', ''],
        );
        expect(both(loop.replace('item |', 'item.daysLate |'), about)).toEqual(both(loop, about));
      }),
    );
  });

  test('may say what they are instead', () => {
    const done = [promised('x'), promised('y', { daysLate: 1 })];
    expect(written('{% for p in done %}{{ p | late | default: "on time" }} {% endfor %}', { done })).toBe(
      'on time 1 day late',
    );
  });

  test('lose their sign with abs', () => {
    expect(written('{{ change.days | abs | working_days }}', change({ days: -3 }))).toBe('3 working days');
  });
});

describe('lists', () => {
  const next = ['One', 'Two', 'Three'].map((text) => promised(text));

  test.each([
    ['{{ next | list }}', 'One, Two and Three', 'One、Two和Three'],
    ['{{ next | first }}', 'One', 'One'],
    ['{{ next | size }}', '3', '3'],
    ['{{ next.size }}', '3', '3'],
    ['{{ done | list }}', '[what was done]', '〔已完成的事项〕'],
    ['{{ done | first | default: "nothing" }}', 'nothing', 'nothing'],
    ['{{ done | size }}', '0', '0'],
  ])('%s', (output, english, chinese) => {
    expect(both(output, { next })).toEqual([english, chinese]);
  });
});

describe('codes', () => {
  test.each(Object.entries(codes))('of %s all have words in both languages', (type, all) => {
    const output = { overall: 'overall.state', severity: 'issue.severity', reason: 'promise.missReason' }[type];
    const path = output ?? `${type.replace('-state', '')}.state`;
    const [root = '', field = ''] = path.split('.');
    for (const code of all) {
      const about = { ...bareContext, [root]: { [field]: code } };
      const words = both(`{{ ${path} }}`, about);
      expect(words[0]).toMatch(/^[a-z ]+$/);
      expect(words[1]).toMatch(/^\p{Script=Han}+$/u);
      expect(
        both(`{{ ${path} | ${{ missReason: 'reason', severity: 'severity' }[field] ?? 'state'} }}`, about),
      ).toEqual(words);
    }
  });

  test('can be asked of the entry itself', () => {
    expect(
      both('{{ issue | severity }} {{ issue | state }}', {
        issue: { ...rich.issue, severity: 'high', state: 'analysed' },
      }),
    ).toEqual(['high analysed', '高 已分析']);
    expect(both('{{ promise | reason }}', { promise: { ...promised('x'), missReason: 'capacity' } })).toEqual([
      'we were short of capacity',
      '我们的人手不足',
    ]);
    expect(written('{{ promise | reason }}', { promise: promised('x') })).toBe('[reason]');
    expect(written('{{ promise | late }} {{ issue | severity }} {{ change | state }}')).toBe(
      '[days late] [severity] [state of the change]',
    );
  });
});

test.each([
  ['Done', 'Done.', 'Done。'],
  ['Done ', 'Done.', 'Done。'],
  ['Done.', 'Done.', 'Done.'],
  ['Done?', 'Done?', 'Done?'],
  ['“Done!”', '“Done!”', '“Done!”'],
  ['完成。', '完成。', '完成。'],
])('%s as a sentence', (text, english, chinese) => {
  expect(both('{{ client.name | sentence }}', { client: { name: text } })).toEqual([english, chinese]);
});

test('a filter takes what it is for and nothing else', () => {
  const taken = Object.fromEntries(
    Object.keys(filters).map((name) => [
      name,
      ['client.name', 'today', 'change.cost', 'change.days', 'overall.state', 'done', 'promise', 'milestones'].filter(
        (path) => !written(`{{ ${path} | ${name} }}`).startsWith(`wrong-value ${name}`),
      ),
    ]),
  );
  expect(taken).toEqual({
    day: ['today'],
    short_day: ['today'],
    money: ['change.cost'],
    days: ['change.days'],
    working_days: ['change.days'],
    abs: ['change.cost', 'change.days'],
    late: ['change.days', 'promise'],
    list: ['done', 'milestones'],
    first: ['done', 'milestones'],
    size: ['done', 'milestones'],
    state: ['overall.state', 'promise'],
    severity: [],
    reason: ['promise'],
    sentence: ['client.name'],
    link: [],
  });
});

test('every variable has words for its gap, each in its own', () => {
  const keys = Object.entries(variables).flatMap(([name, type]) => {
    if (typeof type === 'string') return [name];
    if ('fields' in type) return Object.keys(type.fields).map((field) => `${name}.${field}`);
    return [name];
  });
  const entries = Object.entries(itemFields).flatMap(([kind, fields]) =>
    Object.keys(fields).map((field) => `${kind}.${field}`),
  );
  expect(gapKeys.toSorted()).toEqual([...new Set([...keys, ...entries])].toSorted());
  for (const key of gapKeys) {
    expect(gapWords(key, 'en')).toMatch(/^\[[a-z’ ]+\]$/);
    expect(gapWords(key, 'zh-CN')).toMatch(/^〔\p{Script=Han}+〕$/u);
  }
});
