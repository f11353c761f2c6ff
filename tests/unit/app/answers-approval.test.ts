import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlainApproval } from '@/lib/app/answers-approval';

describe('a plain yes', () => {
  test.each([
    ['Approved.'],
    ['approved'],
    ['Approved, please go ahead.'],
    ['We approve the two-factor sign-in.'],
    ['Please go ahead with the change.'],
    ['Agreed.'],
    ['We agree with the price, please proceed.'],
    ['That’s fine with us.'],
    ['Looks good to me.'],
    ['You have the green light.'],
    ['Signed off by our board.'],
    ['同意。'],
    ['我们同意增加按承运商汇总。'],
    ['同意该变更，请开始实施。'],
    ['没问题，就按这个方案做。'],
    ['可以，请按此执行。'],
    ['领导已经批准了。'],
    ['我方没有异议。'],
  ])('%s', (sentence) => expect(isPlainApproval(sentence)).toBe(true));
});

describe('what only sounds like one', () => {
  test.each([
    ['Not approved.'],
    ['We have not approved the change.'],
    ['We cannot approve this yet.'],
    ["We don't agree with the price."],
    ['We disagree.'],
    ['If approved, we start on Monday.'],
    ['Approved, subject to the audit.'],
    ['Approved, provided that the price stays.'],
    ['Approved, but only for one site.'],
    ['Can you approve this?'],
    ['Could you go ahead?'],
    ['We will approve it once legal has looked.'],
    ['It is still waiting for approval.'],
    ['We hope to get it approved.'],
    ['We need your approval.'],
    ['Please ask Tom before you go ahead.'],
    ['We rejected it.'],
    ['Thank you for the offer.'],
    ['不同意。'],
    ['暂不同意该变更。'],
    ['还没批准。'],
    ['如果同意，请告知。'],
    ['您是否同意？'],
    ['请批准。'],
    ['等领导批准后再开始。'],
    ['同意，但价格要再谈。'],
    ['原则上同意，前提是价格不变。'],
    ['需要老板确认同意。'],
    ['希望能通过。'],
    ['谢谢。'],
  ])('%s', (sentence) => expect(isPlainApproval(sentence)).toBe(false));
});

test('never throws, and a question or a negation is never a yes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('Approved', '同意', 'go ahead'), (text, yes) => {
      isPlainApproval(text);
      expect(isPlainApproval(`${text} ${yes}?`)).toBe(false);
      expect(isPlainApproval(`not ${yes} ${text}`)).toBe(false);
    }),
  );
});
