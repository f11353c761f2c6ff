import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offerSettlements } from '@/lib/app/offer-settlements';
import type { Commitment } from '@/lib/domain/commitment';
import type { PageReading } from '@/lib/domain/thread';
import { aCommitment } from '../../helpers/a-commitment';
import { aMessage, aPageReading } from '../../helpers/a-page-reading';
import { anOffer } from '../../helpers/a-suggestion';
import { anEvidence } from '../../helpers/an-evidence';

const open = [
  'Send the revised cut-over plan',
  'Confirm the pilot sites',
  'Price the second label printer',
  'Send label samples for dock 4',
  'Send the report',
  '提交接口联调报告',
  '更新上线时间表',
].map((text) => aCommitment({ id: text, text }));

/** The texts of the promises that a sentence of ours is offered to keep. */
function keptBy(
  quote: string,
  promises: readonly Commitment[] = open,
  { reading = aPageReading(), ...about }: Parameters<typeof anOffer>[1] & { reading?: PageReading } = {},
): string[] {
  const offer = anOffer({ quote, kinds: ['delivery'] }, { direction: 'ours', ...about });
  return offerSettlements([offer], promises, reading).flatMap((found) => found.promises.map(({ text }) => text));
}

describe('a mail that delivers offers the promise that it names', () => {
  test.each([
    ['Attached is the revised cut-over plan.', 'Send the revised cut-over plan'],
    [
      'Please find attached the cut-over plan, with the freeze window your finance team asked for.',
      'Send the revised cut-over plan',
    ],
    ['The cutover plan is attached.', 'Send the revised cut-over plan'],
    ['Here is the price of the second label printer.', 'Price the second label printer'],
    ['We have sent the label samples for dock 4 today.', 'Send label samples for dock 4'],
    ['Attached is the report.', 'Send the report'],
    ['附件是接口联调报告，请查收。', '提交接口联调报告'],
    ['接口联调报告已发送，请查收。', '提交接口联调报告'],
    ['附件为更新后的上线时间表。', '更新上线时间表'],
  ])('%s', (quote, promise) => {
    expect(keptBy(quote)).toEqual([promise]);
  });
});

describe('what is near to a promise is not it', () => {
  test.each([
    ['Attached is the revised test plan.'],
    ['Attached is the cut-over checklist.'],
    ['Attached are the label samples for dock 5.'],
    ['Attached is the monthly stock report.'],
    ['Attached is the price list.'],
    ['Attached is the agenda.'],
    ['Please find attached.'],
    ['Attached is not the cut-over plan yet.'],
    ["I haven't attached the cut-over plan."],
    ['Have you got the cut-over plan?'],
    ['I could send the cut-over plan tomorrow.'],
    ['附件是接口测试报告。'],
    ['附件为培训时间表。'],
    ['附件是接口联调总结报告。'],
    ['接口联调报告还没发出。'],
    ['见附件。'],
  ])('%s', (quote) => {
    expect(keptBy(quote)).toEqual([]);
  });
});

test('a sentence that delivers two things offers both', () => {
  expect(keptBy('Attached are the cut-over plan and the price of the second label printer.')).toEqual([
    'Send the revised cut-over plan',
    'Price the second label printer',
  ]);
});

test('of several promises the one that is named wholly counts, and equal ones are a choice', () => {
  const plans = ['Send the cut-over plan', 'Send the cut-over plan for site two', 'Send cut-over plan'].map((text) =>
    aCommitment({ id: text, text }),
  );
  expect(keptBy('Attached is the cut-over plan.', plans)).toEqual(['Send the cut-over plan', 'Send cut-over plan']);
});

test('more than three equal ones are no answer', () => {
  const plans = [1, 2, 3, 4].map((id) => aCommitment({ id: `p${id}`, text: 'Send the cut-over plan' }));
  expect(keptBy('Attached is the cut-over plan.', plans)).toEqual([]);
});

test('where the sentence names nothing the subject does, if it names one promise alone', () => {
  const about = (subject: string) => ({ reading: aPageReading({ subject }) });
  expect(keptBy('Please find attached.', open, about('Re: Revised cut-over plan'))).toEqual([
    'Send the revised cut-over plan',
  ]);
  expect(keptBy('见附件。', open, about('回复：接口联调报告'))).toEqual(['提交接口联调报告']);
  expect(keptBy('Please find attached.', open, about('Portal: cut-over plan and pilot sites'))).toEqual([]);
  expect(keptBy('Attached is the agenda.', open, about('Revised cut-over plan'))).toEqual([]);
});

test('theirs settles theirs only', () => {
  const theirs = aCommitment({ id: 'theirs', direction: 'theirs', text: 'Test data for returns' });
  const quote = 'I just uploaded the test data for returns to the shared folder.';
  expect(keptBy(quote, [theirs])).toEqual([]);
  expect(keptBy(quote, [theirs], { direction: 'theirs' })).toEqual(['Test data for returns']);
});

describe('a promise is not kept by the mail that made it, or by an older one', () => {
  const quote = 'Attached is the cut-over plan.';
  const made = (date: string, messageId = 'm0') =>
    aCommitment({ text: 'Send the cut-over plan', evidence: anEvidence({ provider: 'gmail', messageId, date }) });

  test('not by its own mail', () => {
    expect(keptBy(quote, [made('2026-03-09T10:12', 'm1')])).toEqual([]);
  });
  test('not by an older mail', () => {
    expect(keptBy(quote, [made('2026-03-09T10:13')])).toEqual([]);
  });
  test('by a newer one, and where a date is not plain', () => {
    expect(keptBy(quote, [made('2026-03-08T10:13')])).toHaveLength(1);
    expect(keptBy(quote, [made('9 Mar')])).toHaveLength(1);
    const undated = { reading: aPageReading({ messages: [aMessage({ dateLocal: null })] }) };
    expect(keptBy(quote, [made('2026-03-09T10:13')], undated)).toHaveLength(1);
  });
});

test('only sentences that surely deliver, of a message that is still shown, and only open promises', () => {
  const quote = 'Attached is the cut-over plan.';
  const offer = (fields: object, about: object = {}) =>
    anOffer({ quote, kinds: ['delivery'], ...fields }, { direction: 'ours', ...about });
  expect(offerSettlements([offer({ sure: false })], open, aPageReading())).toEqual([]);
  expect(offerSettlements([offer({ kinds: ['promise'] })], open, aPageReading())).toEqual([]);
  expect(offerSettlements([offer({}, { message: 'gmail|m9' })], open, aPageReading())).toEqual([]);
  const kept = open.map((promise) => ({ ...promise, state: 'kept' as const }));
  expect(offerSettlements([offer({})], kept, aPageReading())).toEqual([]);
});

test('never throws, and offers only what is open', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(fc.constantFrom('attached', 'plan', 'cut-over', '附件', '报告', '，', ' ', '.', 'the', '-', "'"), {
        maxLength: 9,
      })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 5 }), text, (quote, promises, subject) => {
      const commitments = promises.map((promise, at) => aCommitment({ id: `c${at}`, text: promise }));
      const offer = anOffer({ quote, kinds: ['delivery'] }, { direction: 'ours' });
      for (const { promises: offered } of offerSettlements([offer], commitments, aPageReading({ subject }))) {
        expect(offered.length).toBeGreaterThan(0);
        expect(commitments).toEqual(expect.arrayContaining([...offered]));
      }
    }),
  );
});
