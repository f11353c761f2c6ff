// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ChangeSection } from '@/components/context/change-section';
import { WriteGuard } from '@/lib/ui/write-guard';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { aChangeRequest } from '@/tests/helpers/a-change-request';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const waiting = aChangeRequest();

function section(change = waiting, outcome: WriteOutcome = { kind: 'saved' }, mayWrite = true) {
  const onAdvance = vi.fn(async () => outcome);
  const onOpen = vi.fn();
  renderInCatalogue(
    <WriteGuard value={mayWrite}>
      <ChangeSection items={[change]} total={1} onAdvance={onAdvance} onOpenSource={vi.fn()} onOpen={onOpen} />
    </WriteGuard>,
  );
  const opener = screen.getByRole('button', { name: 'Next step: Single sign-on' });
  return { onAdvance, onOpen, opener, user: userEvent.setup() };
}

test('the text of a row leads to its page', async () => {
  const { onOpen, user } = section();
  await user.click(screen.getByRole('button', { name: 'Single sign-on' }));
  expect(onOpen).toHaveBeenCalledWith('changeRequest', 'change-1');
});

test('what waits for the client can be decided in every way, and none is chosen beforehand', async () => {
  const { onAdvance, opener, user } = section();
  await user.click(opener);
  const choices = screen.getAllByRole('radio');
  expect(choices.map((choice) => choice.parentElement?.textContent)).toEqual([
    'Approved',
    'Approved, adjusted',
    'Included free of charge',
    'Rejected',
    'Deferred until a day',
    'Withdrawn',
  ]);
  expect(choices.some((choice) => choice instanceof HTMLInputElement && choice.checked)).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(screen.getByRole('alert').textContent).toBe('Choose what is next.');
  expect(onAdvance).not.toHaveBeenCalled();
  await user.click(screen.getByLabelText('Approved, adjusted'));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const step = { state: 'approved-adjusted', on: '2026-11-20', until: null, evidence: null };
  expect(onAdvance).toHaveBeenCalledExactlyOnceWith(waiting, step);
  expect(screen.queryByRole('radio')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('a deferred one needs a day that lies ahead', async () => {
  const { onAdvance, opener, user } = section();
  await user.click(opener);
  await user.click(screen.getByLabelText('Deferred until a day'));
  const until = screen.getByLabelText('Until');
  for (const day of ['', '2026-11-20', '9999-12-31']) {
    fireEvent.change(until, { target: { value: day } });
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(until.getAttribute('aria-invalid')).toBe('true');
  }
  expect(onAdvance).not.toHaveBeenCalled();
  fireEvent.change(until, { target: { value: '2026-12-01' } });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const step = { state: 'deferred', on: '2026-11-20', until: '2026-12-01', evidence: null };
  expect(onAdvance).toHaveBeenCalledExactlyOnceWith(waiting, step);
});

test('the one way on is chosen, and Enter takes it', async () => {
  const draft = aChangeRequest({ state: 'draft' });
  const { onAdvance, opener, user } = section(draft);
  opener.focus();
  await user.keyboard('{Enter}');
  screen.getByLabelText('Raised').focus();
  await user.keyboard('{Enter}');
  const step = { state: 'submitted', on: '2026-11-20', until: null, evidence: null };
  expect(onAdvance).toHaveBeenCalledExactlyOnceWith(draft, step);
});

test('Esc closes the form and gives the focus back', async () => {
  const { opener, user } = section();
  await user.click(opener);
  screen.getByLabelText('Approved').focus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('radio')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('what could not be written is said, and the form stays', async () => {
  const { opener, user } = section(waiting, { kind: 'failed', why: 'full' });
  await user.click(opener);
  await user.click(screen.getByLabelText('Approved'));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('the disk is full');
  expect(screen.getByLabelText('Approved')).toHaveProperty('checked', true);
});

test('nothing is written while the page covers the sidebar', async () => {
  const { onAdvance, opener, user } = section(waiting, { kind: 'saved' }, false);
  await user.click(opener);
  await user.click(screen.getByLabelText('Approved'));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(onAdvance).not.toHaveBeenCalled();
});

test('a row says how far it is, what it costs and how long it waits', () => {
  section();
  const text = screen.getByRole('listitem').textContent ?? '';
  for (const part of ['assessed', '+4 days', '+€3,200', 'with client']) expect(text).toContain(part);
});
