import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { netPromoterScore } from '@/lib/domain/net-promoter-score';
import { aSatisfactionResponse } from '@/tests/helpers/a-satisfaction-response';

const nps = (contactId: string | null, value: number, on = '2026-03-01', respondent = '') =>
  aSatisfactionResponse({ metric: 'nps', scaleMin: 0, scaleMax: 10, contactId, value, on, respondent });

describe('the net promoter score', () => {
  it.each([
    ['nobody', [], null],
    ['one person', [nps('a', 10)], null],
    ['one person twice', [nps('a', 10), nps('a', 2, '2026-02-01')], null],
    ['people who cannot be told apart', [nps(null, 10), nps(null, 9)], null],
    ['another metric', [nps('a', 10), aSatisfactionResponse({ contactId: 'b' })], null],
    ['another scale', [nps('a', 10), { ...nps('b', 5), scaleMax: 5 }], null],
    ['a promoter and a detractor', [nps('a', 9), nps('b', 6)], { score: 0, respondents: 2 }],
    ['a passive', [nps('a', 10), nps('b', 8)], { score: 50, respondents: 2 }],
    ['the last answers', [nps('a', 0, '2026-01-01'), nps('a', 9), nps('b', 10)], { score: 100, respondents: 2 }],
    ['names', [nps(null, 0, '2026-03-01', 'Ana'), nps(null, 3, '2026-03-01', 'Bo')], { score: -100, respondents: 2 }],
    ['a name in two spellings', [nps(null, 0, '2026-03-01', 'Ana'), nps(null, 3, '2026-03-02', 'ana ')], null],
  ])('of %s', (_name, responses, score) => {
    expect(netPromoterScore(responses)).toEqual(score);
  });

  it('lies between -100 and 100 and does not depend on the order', () => {
    const answer = fc
      .record({
        who: fc.constantFrom('a', 'b', 'c'),
        value: fc.integer({ min: 0, max: 10 }),
        day: fc.integer({ min: 10, max: 28 }),
      })
      .map(({ who, value, day }) => ({ ...nps(who, value, `2026-03-${day}`), counter: day * 100 + value }));
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 8 }), (responses) => {
        const score = netPromoterScore(responses);
        expect(netPromoterScore(responses.toReversed())).toEqual(score);
        if (score !== null) expect(Math.abs(score.score)).toBeLessThanOrEqual(100);
      }),
    );
  });
});
