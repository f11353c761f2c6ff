// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ReportSection } from '@/components/context/report-section';
import type { Reported } from '@/lib/ui/sidebar/use-reports';
import { WriteGuard } from '@/lib/ui/write-guard';
import { aLetterReport, reportText } from '@/tests/helpers/a-letter-report';
import { aTouchpoint } from '@/tests/helpers/a-touchpoint';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const { report } = aLetterReport();
const last: Reported = { ...aTouchpoint({ id: 'last', on: '2026-11-12' }), report };
const before: Reported = {
  ...aTouchpoint({ id: 'before', on: '2026-11-05' }),
  report: { template: '周报', text: '\u202Eold', items: [] },
};

function show(reports: readonly Reported[], mayWrite = true) {
  const actions = { onOpen: vi.fn(), onRemove: vi.fn(async () => {}), onOpenSource: vi.fn() };
  const { container } = renderInCatalogue(
    <WriteGuard value={mayWrite}>
      <ReportSection reports={reports} {...actions} />
    </WriteGuard>,
  );
  return { ...actions, container, user: userEvent.setup() };
}

test('is nothing where nothing was reported', () => {
  expect(show([]).container.textContent).toBe('');
});

test('says day and name in one line, and the words when it is opened', async () => {
  const { container, onOpen, user } = show([last, before]);
  const summary = screen.getByText(/^Last report:/);
  expect(summary.textContent).toMatch(/12 Nov.*Status report/);
  expect(container.textContent).not.toContain('supplier');
  await user.click(summary);
  expect(onOpen).toHaveBeenCalled();
  expect(container.textContent).toContain(reportText);
  expect(screen.getByText(/^Cut-over plan/).textContent).toContain('28 Nov');
  // Marks of direction could turn what stands around them.
  expect(container.textContent).not.toContain('\u202Eold');
});

test('is deleted by its button, unless nothing may be written', async () => {
  const { onRemove, user } = show([last]);
  await user.click(screen.getByText(/^Last report:/));
  await user.click(screen.getByRole('button', { name: /^Remove the record of/ }));
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(last);
});

test('stays where nothing may be written', async () => {
  const { onRemove, user } = show([last], false);
  await user.click(screen.getByText(/^Last report:/));
  await user.click(screen.getByRole('button', { name: /^Remove the record of/ }));
  expect(onRemove).not.toHaveBeenCalled();
});
