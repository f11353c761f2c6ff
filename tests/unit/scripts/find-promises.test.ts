import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const zones = ['UTC', 'Asia/Shanghai', 'America/St_Johns', 'Pacific/Kiritimati'];

/** What the command prints for rows under the clock of a zone; an empty line stands after the first row. */
function ask(rows: readonly object[], zone: string, ...options: readonly string[]): string {
  const [first, ...others] = rows.map((row) => JSON.stringify(row));
  return execFileSync(process.execPath, ['scripts/find-promises.ts', ...options], {
    cwd: root,
    input: `${[first, '', ...others].join('\n')}\n`,
    env: { ...process.env, TZ: zone },
    encoding: 'utf8',
  });
}

const parse = (output: string): Record<string, unknown>[] =>
  output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('labels sentences, and names the days of those that have a date, whatever the zone of the machine', () => {
  const rows = [
    {
      id: 'late-evening',
      lang: 'en',
      text: "I'll send you the signed plans tomorrow.",
      date: '2026-03-10T23:40:00+13:00',
      tz: 'Pacific/Auckland',
    },
    { id: 'no-date', lang: 'en', text: "I'll send you the signed plans tomorrow." },
    {
      id: 'chinese',
      lang: 'zh',
      text: '我们周五前把图纸发给您。',
      date: '2026-03-10T00:10:00+08:00',
      tz: 'Asia/Shanghai',
    },
    { id: 'nothing', text: 'The garden is green.', date: '2026-03-10T09:00:00Z', tz: 'Europe/London' },
  ];
  const outputs = zones.map((zone) => ask(rows, zone));
  expect(new Set(outputs).size).toBe(1);
  const found = parse(outputs[0] ?? '');
  expect(found.map(({ id, promise, request, due }) => [id, promise, request, due])).toEqual([
    ['late-evening', true, false, '2026-03-11'],
    ['no-date', true, false, null],
    ['chinese', true, false, '2026-03-13'],
    ['nothing', false, false, null],
  ]);
  expect(Object.keys(found[0] ?? {})).toEqual([
    'id',
    'promise',
    'request',
    'change',
    'complaint',
    'delivery',
    'approval',
    'due',
    'score',
  ]);
});

test('with --due names only days, whatever the text is', () => {
  const rows = [
    { id: 'clock', lang: 'en', text: 'by tomorrow', ref: '2026-12-31T23:59:00' },
    { id: 'chinese-clock', lang: 'zh', text: '后天之前', ref: '2026-02-27T00:05:00' },
    { id: 'sent', text: 'no later than Friday', date: '2026-03-10T23:40:00-03:30', tz: 'America/St_Johns' },
    { id: 'sent-in-utc', text: 'no later than tomorrow', date: '2026-03-10T12:00:00Z', tz: 'Pacific/Kiritimati' },
    { id: 'no-date', text: 'by tomorrow' },
    { id: 'no-day', text: 'as soon as possible', ref: '2026-03-10T09:00:00' },
  ];
  const outputs = zones.map((zone) => ask(rows, zone, '--due'));
  expect(new Set(outputs).size).toBe(1);
  expect(parse(outputs[0] ?? '')).toEqual([
    { id: 'clock', due: '2027-01-01' },
    { id: 'chinese-clock', due: '2026-03-01' },
    { id: 'sent', due: '2026-03-13' },
    { id: 'sent-in-utc', due: '2026-03-12' },
    { id: 'no-date', due: null },
    { id: 'no-day', due: null },
  ]);
});
