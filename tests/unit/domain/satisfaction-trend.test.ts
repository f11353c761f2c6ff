import { describe, expect, it } from 'vitest';
import { satisfactionTrend } from '@/lib/domain/satisfaction-trend';
import { aSatisfactionResponse } from '@/tests/helpers/a-satisfaction-response';

const csat = (value: number, on: string) =>
  aSatisfactionResponse({ id: on, value, on, metric: 'csat', scaleMin: 1, scaleMax: 5 });
const nps = (value: number, on: string) =>
  aSatisfactionResponse({ id: on, value, on, metric: 'nps', scaleMin: 0, scaleMax: 10 });

describe('the satisfaction of one client', () => {
  it('is nothing without an answer', () => {
    expect(satisfactionTrend([])).toBeNull();
  });

  it('has no trend with one answer', () => {
    expect(satisfactionTrend([csat(4, '2026-01-05')])).toMatchObject({ previous: null, trend: null, values: [4] });
  });

  it.each([
    [3, 4, 'up'],
    [5, 4, 'down'],
    [4, 4, 'same'],
  ])('after %i comes %i: %s', (before, now, trend) => {
    expect(satisfactionTrend([csat(before, '2026-01-05'), csat(now, '2026-02-05')])?.trend).toBe(trend);
  });

  it('compares only answers on the same metric and scale', () => {
    const all = [csat(3, '2026-01-05'), nps(9, '2026-02-05'), csat(4, '2026-03-05')];
    expect(satisfactionTrend(all)).toMatchObject({ last: { value: 4 }, previous: { value: 3 }, values: [3, 4] });
    expect(satisfactionTrend(all.slice(0, 2))).toMatchObject({ last: { value: 9 }, previous: null, trend: null });
  });
});
