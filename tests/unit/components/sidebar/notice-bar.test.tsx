// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { NoticeBar } from '@/components/sidebar/notice-bar';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const undo = { kind: 'commitment', id: 'c', version: 2 } as const;
const notice = {
  tone: 'done',
  key: 'done_kept',
  subject: 'Send the plan',
  why: null,
  undo,
  record: null,
  next: null,
  fresh: false,
} as const;

test('what was done can be undone, also when it is no longer fresh', async () => {
  const onUndo = vi.fn();
  renderInCatalogue(<NoticeBar notice={notice} onUndo={onUndo} onOpen={vi.fn()} onNext={vi.fn()} />);
  expect(screen.getByRole('status').textContent).toContain('Kept: Send the plan');
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(onUndo).toHaveBeenCalledOnce();
});

test('the region is there before it speaks', () => {
  renderInCatalogue(<NoticeBar notice={null} onUndo={vi.fn()} onOpen={vi.fn()} onNext={vi.fn()} />);
  expect(screen.getByRole('status').textContent).toBe('');
});

test('a failure names its reason', () => {
  const failed = { ...notice, tone: 'failed', key: 'write_failed_short', why: 'denied', undo: null } as const;
  renderInCatalogue(<NoticeBar notice={failed} onUndo={vi.fn()} onOpen={vi.fn()} onNext={vi.fn()} />);
  expect(screen.getByRole('status').textContent).toBe('Not saved: the browser refuses storage here.');
});

test('what was logged can be looked at', async () => {
  const onOpen = vi.fn();
  const logged = { ...notice, key: 'done_logged', record: { of: 'commitment', id: 'c' } } as const;
  renderInCatalogue(<NoticeBar notice={logged} onUndo={vi.fn()} onOpen={onOpen} onNext={vi.fn()} />);
  await userEvent.click(screen.getByRole('button', { name: 'Edit' }));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('commitment', 'c');
});

test.each([
  ['move-day', 'commitment', 'Move the day'],
  ['set-day', 'commitment', 'Set the day'],
  ['advance', 'changeRequest', 'Update the change'],
  ['advance', 'issue', 'Update the issue'],
] as const)('what follows from a mail (%s, %s) is a button that names its record', async (step, of, label) => {
  const onNext = vi.fn();
  const sent = { clientId: 'a', writtenFor: { purpose: 'bad-news', about: { kind: of, id: 'r' } } } as const;
  const next = { step, of, id: 'r', text: 'Dock 4', sent };
  const told = { ...notice, key: 'done_report_recorded', subject: 'Bad news', next } as const;
  renderInCatalogue(<NoticeBar notice={told} onUndo={vi.fn()} onOpen={vi.fn()} onNext={onNext} />);
  const button = screen.getByRole('button', { name: new RegExp(`^${label}: .?Dock 4.?$`) });
  expect(button.textContent).toBe(label);
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(onNext).toHaveBeenCalledOnce();
});
