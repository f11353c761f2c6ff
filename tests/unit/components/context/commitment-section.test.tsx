// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { CommitmentSection } from '@/components/context/commitment-section';
import type { Commitment } from '@/lib/domain/commitment';
import { WriteGuard } from '@/lib/ui/write-guard';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const plan = aCommitment({ text: 'Send the plan', dueDay: '2026-11-18' });
const saved: WriteOutcome = { kind: 'saved' };

function section(items: readonly Commitment[], outcome: WriteOutcome = saved, mayWrite = true) {
  const onSettle = vi.fn(async () => outcome);
  const onMore = vi.fn(async () => {});
  const onOpenSource = vi.fn();
  const onOpen = vi.fn();
  const onRemove = vi.fn(async () => outcome);
  renderInCatalogue(
    <WriteGuard value={mayWrite}>
      <CommitmentSection
        direction="ours"
        items={items}
        total={items.length + 280}
        blockers={new Map([['theirs', 'Test data']])}
        onSettle={onSettle}
        onOpen={onOpen}
        onRemove={onRemove}
        onMore={onMore}
        onOpenSource={onOpenSource}
      />
    </WriteGuard>,
  );
  return { onSettle, onMore, onOpenSource, onOpen, onRemove, user: userEvent.setup() };
}

test('each promise says what, and how late', () => {
  section([plan, aCommitment({ id: 'b', text: 'Confirm', dueDay: '2026-11-20' })]);
  const [first, second] = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(first).toContain('Send the plan');
  expect(first).toContain('2 d late');
  expect(second).toContain('today');
});

test('the tick settles it as kept today', async () => {
  const { onSettle, user } = section([plan]);
  await user.click(screen.getByRole('button', { name: 'Kept today: Send the plan' }));
  expect(onSettle).toHaveBeenCalledWith(plan, { state: 'kept', on: '2026-11-20', missReason: null });
});

test('another outcome asks for what it needs', async () => {
  const { onSettle, user } = section([plan]);
  await user.click(screen.getByRole('button', { name: 'Other outcome: Send the plan' }));
  await user.click(screen.getByLabelText('Missed'));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSettle).not.toHaveBeenCalled();
  expect(screen.getByLabelText('Why').getAttribute('aria-invalid')).toBe('true');
  await user.selectOptions(screen.getByLabelText('Why'), 'No capacity');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(onSettle).toHaveBeenCalledWith(plan, { state: 'missed', on: '2026-11-20', missReason: 'capacity' });
});

test('Esc closes the form, keeps what was chosen, and gives the focus back', async () => {
  const { user } = section([plan]);
  const opener = screen.getByRole('button', { name: 'Other outcome: Send the plan' });
  await user.click(opener);
  await user.click(screen.getByLabelText('No longer wanted'));
  await user.keyboard('{Escape}');
  expect(screen.queryByLabelText('No longer wanted')).toBeNull();
  expect(document.activeElement).toBe(opener);
  await user.click(opener);
  expect(screen.getByLabelText('No longer wanted')).toHaveProperty('checked', true);
});

test('a failure is said in the row, and nothing entered is lost', async () => {
  const { user } = section([plan], { kind: 'failed', why: 'full' });
  await user.click(screen.getByRole('button', { name: 'Other outcome: Send the plan' }));
  await user.click(screen.getByLabelText('No longer wanted'));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toBe('Not saved: the disk is full.');
  expect(screen.getByLabelText('No longer wanted')).toHaveProperty('checked', true);
});

test('nothing is written while the page covers the sidebar', async () => {
  const { onSettle, user } = section([plan], saved, false);
  await user.click(screen.getByRole('button', { name: 'Kept today: Send the plan' }));
  expect(onSettle).not.toHaveBeenCalled();
});

test('the rest comes in pages', async () => {
  const { onMore, user } = section([plan]);
  await user.click(screen.getByRole('button', { name: 'Show 100 more of 280' }));
  expect(onMore).toHaveBeenCalledWith('ours', 100);
});

test('moves and the source are named, and the source can be opened', async () => {
  const link = 'https://mail.google.com/mail/u/0/#inbox/1';
  const evidence = {
    provider: 'gmail' as const,
    account: null,
    threadId: null,
    messageId: null,
    sender: null,
    date: '2026-11-03',
    subject: 'Plan',
    quote: '',
    quoteSha256: null,
    link,
  };
  const move = { to: '2026-11-18', on: '2026-11-01', reason: '', toldBefore: null };
  const renegotiations = [
    { ...move, from: null },
    { ...move, from: '2026-11-10' },
    { ...move, from: '2026-11-12' },
  ];
  const { onOpenSource, user } = section([{ ...plan, evidence, renegotiations }]);
  const row = within(screen.getByRole('listitem'));
  expect(row.getByText('moved twice')).toBeTruthy();
  await user.click(row.getByRole('button', { name: '3 Nov email' }));
  expect(onOpenSource).toHaveBeenCalledWith(link);
});

test('the text opens the page of the promise, and its menu the parts of it', async () => {
  const { onOpen, onRemove, user } = section([plan]);
  await user.click(screen.getByRole('button', { name: 'Send the plan' }));
  expect(onOpen).toHaveBeenLastCalledWith('commitment', plan.id);
  await user.click(screen.getByRole('button', { name: 'Other outcome: Send the plan' }));
  for (const [name, part] of [
    ['Edit', 'edit'],
    ['Move the day', 'move'],
    ['History', 'history'],
  ] as const) {
    await user.click(screen.getByRole('button', { name }));
    expect(onOpen).toHaveBeenLastCalledWith('commitment', plan.id, part);
  }
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  expect(onRemove).toHaveBeenCalledWith(plan);
});

test('a promise without a day is given one', async () => {
  const { user } = section([{ ...plan, dueDay: null }]);
  await user.click(screen.getByRole('button', { name: 'Other outcome: Send the plan' }));
  expect(screen.getByRole('button', { name: 'Set the day' })).toBeTruthy();
});

test('an open promise of theirs for which it waits is named; a settled one is not', () => {
  section([
    { ...plan, blockedBy: ['theirs'] },
    { ...plan, id: 'b', blockedBy: ['settled'] },
  ]);
  const [first, second] = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(first).toContain('waits for Test data');
  expect(second).not.toContain('waits');
});
