// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SuggestionSection } from '@/components/suggestions/suggestion-section';
import type { Language } from '@/lib/domain/client';
import type { AnswerOffer } from '@/lib/ui/view-types';
import { WriteGuard } from '@/lib/ui/write-guard';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { anOffer } from '@/tests/helpers/a-suggestion';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const plan = aCommitment({ text: 'Send the cut-over plan' });
const delivery = anOffer({ quote: 'Attached is the cut-over plan.', kinds: ['delivery'] }, { direction: 'ours' });
const approval = anOffer({ quote: 'Approved.', kinds: ['approval'], start: 40, sure: false });
const settlement: AnswerOffer = { kind: 'settlement', offer: delivery, promises: [plan] };
const decision: AnswerOffer = { kind: 'decision', offer: approval, changes: [aChangeRequest()] };

interface Given {
  readonly outcome?: WriteOutcome;
  readonly language?: Language;
  readonly mayWrite?: boolean;
}

function section(answer: AnswerOffer, { outcome = { kind: 'saved' }, language = 'en', mayWrite = true }: Given = {}) {
  const onKeep = vi.fn(async () => outcome);
  const onApprove = vi.fn(async () => outcome);
  const onDismiss = vi.fn(async () => outcome);
  const answers = new Map([[answer.offer.id, answer]]);
  renderInCatalogue(
    <WriteGuard value={mayWrite}>
      <SuggestionSection items={[answer.offer]} {...{ answers, onKeep, onApprove, onDismiss, onLog: async () => {} }} />
    </WriteGuard>,
    language,
  );
  return { onKeep, onApprove, onDismiss, user: userEvent.setup() };
}

test('a mail that seems to deliver names the promise, and one press marks it kept', async () => {
  const { onKeep, user } = section(settlement);
  const row = screen.getAllByRole('listitem')[0];
  expect(row?.textContent).toContain('Seems to deliver');
  expect(row?.textContent).toContain('Send the cut-over plan');
  await user.click(screen.getByRole('button', { name: /^Mark kept, .*Send the cut-over plan$/ }));
  expect(onKeep).toHaveBeenCalledExactlyOnceWith(plan, delivery);
});

test('an approval is shown unasked, and one press marks the change approved', async () => {
  const { onApprove, user } = section(decision);
  expect(screen.getByText('Seems to approve')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Mark approved, .*Single sign-on$/ }));
  expect(onApprove).toHaveBeenCalledExactlyOnceWith(
    decision.kind === 'decision' ? decision.changes[0] : null,
    approval,
  );
});

test('several are a choice', async () => {
  const second = aCommitment({ id: 'second', text: 'Send the cut-over plan of site two' });
  const { onKeep, user } = section({ ...settlement, kind: 'settlement', promises: [plan, second] } as AnswerOffer);
  const row = screen.getAllByRole('listitem')[0];
  expect(row?.textContent).toContain('Seems to deliver one of these');
  if (row === undefined) throw new Error('no row');
  expect(within(row).getAllByRole('button', { name: /^Mark kept/ })).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: /of site two$/ }));
  expect(onKeep).toHaveBeenCalledExactlyOnceWith(second, delivery);
});

test('it can be dismissed', async () => {
  const { onDismiss, user } = section(settlement);
  await user.click(screen.getByRole('button', { name: 'Not this: Attached is the cut-over plan.' }));
  expect(onDismiss).toHaveBeenCalledExactlyOnceWith(delivery);
});

test('what could not be written is said in the row', async () => {
  const { user } = section(settlement, { outcome: { kind: 'failed', why: 'full' } });
  await user.click(screen.getByRole('button', { name: /^Mark kept/ }));
  expect((await screen.findByRole('alert')).textContent).toContain('the disk is full');
});

test('nothing is written while the page covers the sidebar', async () => {
  const { onKeep, onDismiss, user } = section(settlement, { mayWrite: false });
  for (const button of screen.getAllByRole('button')) await user.click(button);
  expect([onKeep, onDismiss].some((write) => write.mock.calls.length > 0)).toBe(false);
});

test('the same in Chinese', () => {
  section(decision, { language: 'zh-CN' });
  expect(screen.getByText('似乎批准了')).toBeTruthy();
  expect(screen.getByRole('button', { name: '标记批准（以此邮件为凭）：Single sign-on' })).toBeTruthy();
});
