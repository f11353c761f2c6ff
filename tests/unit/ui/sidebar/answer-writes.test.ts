import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import type { PageReading } from '@/lib/domain/thread';
import { createStore } from '@/lib/ui/create-store';
import { createAnswerWrites } from '@/lib/ui/sidebar/answer-writes';
import type { SidebarState } from '@/lib/ui/sidebar/sidebar-state';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';
import { anOffer } from '@/tests/helpers/a-suggestion';

const quote = 'Approved, go ahead.';
const offer = anOffer({ quote, kinds: ['approval'] });

function answering(reading: PageReading | null = aPageReading(), today = '2026-11-20') {
  const store = createStore({ reading } as Partial<SidebarState> as SidebarState);
  const settle = vi.fn(async () => ({ kind: 'saved' }) as const);
  const advanceChange = vi.fn(async () => ({ kind: 'saved' }) as const);
  const writes = createAnswerWrites(store, { today: () => today }, { settle, advanceChange });
  return { ...writes, settle, advanceChange };
}

const evidence = {
  provider: 'gmail',
  messageId: 'm1',
  sender: 'ana@northwind.example',
  date: '2026-03-09T10:12',
  quote,
  quoteSha256: createHash('sha256').update(quote).digest('hex'),
};

test('a promise is kept on the day of the mail, with the mail as evidence', async () => {
  const { keepWith, settle } = answering();
  const plan = aCommitment();
  await keepWith(plan, offer);
  const settlement = { state: 'kept', on: '2026-03-09', missReason: null, evidence: expect.objectContaining(evidence) };
  expect(settle).toHaveBeenCalledExactlyOnceWith(plan, settlement);
});

test('a change is approved on the day of the mail, but not before it was put to the client', async () => {
  const { approveWith, advanceChange } = answering();
  const change = aChangeRequest({ stateSince: '2026-03-05' });
  await approveWith(change, offer);
  const step = { state: 'approved', until: null, evidence: expect.objectContaining(evidence) };
  expect(advanceChange).toHaveBeenLastCalledWith(change, { ...step, on: '2026-03-09' });
  const later = aChangeRequest({ stateSince: '2026-03-11' });
  await approveWith(later, offer);
  expect(advanceChange).toHaveBeenLastCalledWith(later, { ...step, on: '2026-03-11' });
});

test.each([
  ['a mail of tomorrow, from another zone', aPageReading({ messages: [aMessage({ dateLocal: '2026-11-21T00:10' })] })],
  ['a mail without a plain date', aPageReading({ messages: [aMessage({ dateLocal: null })] })],
])('%s counts for today', async (_, reading) => {
  const { keepWith, settle } = answering(reading);
  await keepWith(aCommitment(), offer);
  expect(settle).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ on: '2026-11-20' }));
});

test.each([
  ['no mail', null],
  ['another mail', aPageReading({ threadId: 't2', messages: [aMessage({ id: 'm2' })] })],
])('with %s open by now, nothing is written', async (_, reading) => {
  const { keepWith, approveWith, settle, advanceChange } = answering(reading);
  expect(await keepWith(aCommitment(), offer)).toEqual({ kind: 'gone' });
  expect(await approveWith(aChangeRequest(), offer)).toEqual({ kind: 'gone' });
  expect(settle).not.toHaveBeenCalled();
  expect(advanceChange).not.toHaveBeenCalled();
});
