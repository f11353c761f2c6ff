import { describe, expect, test } from 'vitest';
import type { KnownChange } from '@/lib/app/guard/draft-finding';
import { findOtherFigures } from '@/lib/app/guard/find-other-figures';

const changes: readonly KnownChange[] = [
  {
    id: 'two',
    title: 'Two-factor sign-in for carriers',
    state: 'awaiting-client',
    impact: { days: 3, money: { amount: 3200, currency: 'EUR' } },
  },
  { id: 'export', title: 'Weekly export for customs', state: 'approved', impact: { days: null, money: null } },
  {
    id: 'zh',
    title: '承运商双因素登录',
    state: 'awaiting-client',
    impact: { days: 5, money: { amount: 32_000, currency: 'CNY' } },
  },
];
const told = (text: string) =>
  findOtherFigures(text, [{ start: 0, end: text.length }], changes).map((one) => {
    expect(text.slice(one.start, one.end)).toBe(one.words);
    return `${one.kind}: ${one.words}`;
  });

describe('another figure is told of', () => {
  test.each<[string, readonly string[]]>([
    ['Two-factor sign-in for carriers costs €2,300.', ['other-cost: €2,300']],
    ['Two-factor sign-in for carriers: price EUR 2300', ['other-cost: EUR 2300']],
    ['Two-factor sign-in for carriers: cost 2.300,00 €', ['other-cost: 2.300,00 €']],
    ['Two-factor sign-in for carriers would cost 2,300 euros.', ['other-cost: 2,300 euros']],
    ['Two-factor sign-in for carriers costs $3,200.', ['other-cost: $3,200']],
    ['Two-factor sign-in for carriers costs €32k.', ['other-cost: €32k']],
    ['“Two-factor sign-in for carriers” adds 4 working days.', ['other-days: 4 working days']],
    ['Two-factor sign-in for carriers takes 9 days.', ['other-days: 9 days']],
    [
      'Two-factor sign-in for carriers: adds 4 working days; costs €2,300',
      ['other-cost: €2,300', 'other-days: 4 working days'],
    ],
    [
      'We accept “Two-factor sign-in for carriers”.\n\n- Time: 4 working days more\n- Cost: €2,300',
      ['other-days: 4 working days more'.replace(' more', ''), 'other-cost: €2,300'],
    ],
    ['We can do two-factor sign-in for carriers. It costs €2,300.', ['other-cost: €2,300']],
    ['承运商双因素登录：费用 2.3万元', ['other-cost: 2.3万元']],
    ['承运商双因素登录：费用¥23,000，增加 4 个工作日', ['other-cost: ¥23,000', 'other-days: 4 个工作日']],
  ])('%s', (text, expected) => {
    expect(told(text).sort()).toEqual([...expected].sort());
  });
});

describe('nothing is told of', () => {
  test.each([
    'Two-factor sign-in for carriers costs €3,200.',
    'Two-factor sign-in for carriers costs 3200 EUR.',
    'Two-factor sign-in for carriers costs 3.200,00 €.',
    'Two-factor sign-in for carriers costs 3.2k euros.',
    'Two-factor sign-in for carriers costs €3,808 including VAT.',
    'Two-factor sign-in for carriers costs €1,600 instead of €3,200.',
    'Two-factor sign-in for carriers: 50% of the cost, €1,600, is due now.',
    'Two-factor sign-in for carriers saves orders worth €2,300.',
    'Two-factor sign-in for carriers adds 3 working days.',
    'Two-factor sign-in for carriers takes 5 days.',
    'Two-factor sign-in for carriers is open since 4 days.',
    'Two-factor sign-in for carriers was tested for 9 days.',
    'Weekly export for customs costs €2,300.',
    'The second printer costs €2,300.',
    'Two-factor sign-in for carriers and weekly export for customs: cost €2,300',
    'We accept “Two-factor sign-in for carriers”.\n\nThe second printer costs €2,300.',
    'We spoke about “Two-factor sign-in for carriers” and “Weekly export for customs”.\n- Cost: €2,300',
    'You would like “Two-factor sign-in for carriers”.\n- Budget: €84,000',
    '承运商双因素登录：费用 3.2万元，增加 5 个工作日',
    '承运商双因素登录：含税费用 33,920元',
  ])('%s', (text) => {
    expect(told(text)).toEqual([]);
  });

  test('where no impact is on record', () => {
    const text = 'Two-factor sign-in for carriers costs €2,300.';
    const bare = changes.map(({ id, title, state }) => ({ id, title, state }));
    expect(findOtherFigures(text, [{ start: 0, end: text.length }], bare)).toEqual([]);
  });
});
