// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DoneSection } from '@/components/context/done-section';
import type { Commitment } from '@/lib/domain/commitment';
import { aCommitment } from '@/tests/helpers/a-commitment';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const kept = aCommitment({
  id: 'kept',
  text: 'Send the plan',
  dueDay: '2026-11-18',
  state: 'kept',
  settledOn: '2026-11-18',
});

function section(settled: readonly Commitment[]) {
  const onOpen = vi.fn();
  renderInCatalogue(<DoneSection settled={settled} onOpen={onOpen} onOpenSource={vi.fn()} />);
  const fold = document.querySelector('details');
  expect(screen.queryAllByRole('listitem')).toEqual([]);
  if (fold) {
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
  }
  return onOpen;
}

test('each settled promise says how it ended, when, and whether it was late', () => {
  section([
    kept,
    { ...kept, id: 'late', settledOn: '2026-11-19' },
    { ...kept, id: 'missed', state: 'missed', direction: 'theirs' },
    { ...kept, id: 'withdrawn', state: 'withdrawn', dueDay: null },
  ]);
  const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
  expect(rows).toEqual([
    'Send the planwe promised them18 NovKept',
    'Send the planwe promised them19 NovKept late',
    'Send the planthey promised us18 NovMissed',
    'Send the planwe promised them18 NovNo longer wanted',
  ]);
});

test('it opens the page of the promise', async () => {
  const onOpen = section([kept]);
  await userEvent.setup().click(screen.getByRole('button', { name: 'Send the plan' }));
  expect(onOpen).toHaveBeenCalledWith('commitment', 'kept');
});

test('nothing settled is nothing shown', () => {
  section([]);
  expect(screen.queryByText('Done lately')).toBeNull();
});
