import { renderTemplate } from '@/lib/templates/render-template';
import { shippedTemplates } from '@/lib/templates/shipped/shipped-templates';
import { hostileContext, hostileTemplates } from '@/tests/helpers/hostile-templates';
import type { Measured } from './detection/measured';
import { percentile, type Result, rounded } from './result';

const rounds = 40;

/** Milliseconds of one run. */
function timeOf(run: () => unknown): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

const row = (name: string, time: number, most: number): Result => ({
  name,
  value: rounded(time),
  unit: 'ms',
  goal: `<= ${most} ms`,
  ok: time <= most,
});

/** How long drafts take, and how soon templates that would never end are ended. */
export function measureTemplates(): Measured {
  const report = shippedTemplates.find(({ id }) => id === 'shipped.status-report.en');
  if (!report) throw new Error('The status report is not shipped any more.');
  const drafts = Array.from({ length: rounds }, () => timeOf(() => renderTemplate(report, hostileContext)));
  // Each is run once before: what is measured is the engine and not its compiler.
  const ends = hostileTemplates.flatMap(([, body]) =>
    Array.from({ length: 4 }, () => timeOf(() => renderTemplate({ subject: '', body }, hostileContext))).slice(1),
  );
  return {
    results: [
      row('status report on 1,000 records, p95', percentile(drafts, 0.95), 100),
      row('hostile templates ended, slowest', Math.max(...ends), 200),
    ],
    tables: [],
  };
}
