/** How often one part of a mail page was found by a fallback, or not at all, on one day. */
export interface HealthRow {
  readonly day: string;
  readonly provider: string;
  /** `gmail.body:1` = found by the first fallback; `outlook.sender:missing`. */
  readonly part: string;
  readonly count: number;
}

/** An error of the extension itself, without anything a person wrote. */
export interface LoggedError {
  /** ISO 8601 in UTC, of the first time. */
  readonly at: string;
  readonly name: string;
  /** Functions and places in the extension's own files, one on each line. */
  readonly stack: string;
}

export interface HealthDay {
  readonly day: string;
  readonly provider: string;
  /** `found`: which way of looking found it, counted from 1 = the usual one. */
  readonly parts: readonly { readonly name: string; readonly found: number | 'missing'; readonly count: number }[];
}

/** Rows by day and provider, newest day first; within a day what is missing first, then the most frequent. */
export function groupHealth(rows: readonly HealthRow[]): HealthDay[] {
  const days = new Map<string, { day: string; provider: string; parts: Part[] }>();
  for (const { day, provider, part, count } of rows) {
    const key = `${day} ${provider}`;
    const group = days.get(key) ?? { day, provider, parts: [] };
    group.parts.push({ ...splitPart(part), count });
    days.set(key, group);
  }
  return [...days.values()]
    .map((group) => ({ ...group, parts: group.parts.toSorted(byWeight) }))
    .toSorted((a, b) => b.day.localeCompare(a.day) || a.provider.localeCompare(b.provider));
}

type Part = HealthDay['parts'][number];
const byWeight = (a: Part, b: Part): number =>
  Number(b.found === 'missing') - Number(a.found === 'missing') || b.count - a.count || a.name.localeCompare(b.name);

function splitPart(part: string): { name: string; found: number | 'missing' } {
  const [, name = part, way = ''] = /^(?:[a-z]+\.)?(.+?):(\d+|missing)$/.exec(part) ?? [];
  return { name, found: /^\d+$/.test(way) ? Number(way) + 1 : 'missing' };
}

/** A report to send by hand: versions, counts and places in the code; no names, addresses or texts. */
export function formatReadingReport(report: {
  readonly version: string;
  readonly browser: string;
  readonly health: readonly HealthRow[];
  readonly errors: readonly LoggedError[];
}): string {
  const health = report.health.map(({ day, provider, part, count }) => `${day} ${provider} ${part} ×${count}`);
  const errors = report.errors.map(({ at, name, stack }) => [`${at} ${name}`, ...stack.split('\n')].join('\n  '));
  return [`Kept ${report.version}, ${report.browser}`, '', 'Reading', ...health, '', 'Errors', ...errors, ''].join(
    '\n',
  );
}
