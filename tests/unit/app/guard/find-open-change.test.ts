import { expect, test } from 'vitest';
import { findOpenChange } from '@/lib/app/guard/find-open-change';
import type { ChangeRequestState } from '@/lib/domain/change-request';
import { aSuggestion } from '@/tests/helpers/a-suggestion';

const signIn = { id: 'a', title: 'Two-factor sign-in for carriers', state: 'awaiting-client' as ChangeRequestState };
const chinese = { id: 'b', title: '新增承运商双因素登录', state: 'assessing' as ChangeRequestState };
const returns = { id: 'c', title: 'New returns page', state: 'submitted' as ChangeRequestState };

const found = (quote: string, state?: ChangeRequestState) =>
  findOpenChange(
    aSuggestion({ quote, start: 0, end: quote.length }),
    [signIn, chinese, returns].map((change) => ({ ...change, ...(state && { state }) })),
  ).map((finding) => (finding.kind === 'open-change' ? finding.change.id : ''));

test.each([
  ["We'll deliver the two-factor sign-in for the carriers on Friday.", 'a'],
  ['I will roll out two-factor sign-in next week.', 'a'],
  ['我们下周上线承运商的双因素登录。', 'b'],
])('%s rests on an open change', (quote, id) => {
  expect(found(quote)).toEqual([id]);
  expect(found(quote, 'deferred')).toEqual([id]);
});

test.each(['approved', 'approved-adjusted', 'included-free', 'implemented', 'rejected', 'withdrawn'] as const)(
  'one that is %s is passed by',
  (state) => {
    expect(found("We'll deliver the two-factor sign-in for the carriers on Friday.", state)).toEqual([]);
  },
);

test.each([
  "I'll send you the estimate for the two-factor sign-in for carriers.",
  "Once it is approved, we'll build the two-factor sign-in for carriers.",
  'We will discuss two-factor sign-in for carriers on Monday.',
  'I will sign in with both carriers on Monday.',
  "We'll send the new page.",
  'We will add two more carriers.',
  '我们会发双因素登录的报价。',
  '客户同意后，我们上线承运商双因素登录。',
  '我们会登录系统检查承运商数据。',
])('%s rests on none', (quote) => {
  expect(found(quote)).toEqual([]);
});
