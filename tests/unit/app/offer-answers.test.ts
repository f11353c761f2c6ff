import { expect, test } from 'vitest';
import { offerAnswers } from '@/lib/app/offer-answers';
import { aChangeRequest } from '../../helpers/a-change-request';
import { aCommitment } from '../../helpers/a-commitment';
import { aPageReading } from '../../helpers/a-page-reading';
import { anOffer } from '../../helpers/a-suggestion';

const rows = {
  ours: { items: [aCommitment({ text: 'Send the cut-over plan' })], total: 1 },
  theirs: { items: [aCommitment({ id: 'theirs', direction: 'theirs', text: 'Test data for returns' })], total: 1 },
  changes: { items: [aChangeRequest()], total: 1 },
};
const promise = anOffer({ quote: 'I will call.' });
const plan = anOffer(
  { quote: 'Attached is the cut-over plan.', kinds: ['delivery'], start: 20 },
  { direction: 'ours' },
);
const data = anOffer({ quote: 'Attached are the test data for returns.', kinds: ['delivery'], start: 60 });
const yes = anOffer({ quote: 'Approved.', kinds: ['approval'], start: 90 });

test('answers stand first, each with what it answers', () => {
  const { items, answers } = offerAnswers([promise, plan, data, yes], rows, aPageReading());
  expect(items.map(({ id }) => id)).toEqual([plan.id, data.id, yes.id, promise.id]);
  expect([...answers.values()].map(({ kind }) => kind)).toEqual(['settlement', 'settlement', 'decision']);
});

test('a delivery or an approval that answers nothing on record is not shown', () => {
  const nothing = { ours: { items: [], total: 0 }, theirs: { items: [], total: 0 }, changes: { items: [], total: 0 } };
  const both = anOffer({ quote: 'Attached is the plan, I will call.', kinds: ['delivery', 'promise'], start: 99 });
  const { items, answers } = offerAnswers([promise, plan, data, yes, both], nothing, aPageReading());
  expect(items).toEqual([promise, { ...both, kinds: ['promise'] }]);
  expect(answers.size).toBe(0);
});
