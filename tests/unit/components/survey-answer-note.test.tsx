// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SurveyAnswerNote } from '@/components/suggestions/survey-answer-note';
import { WriteGuard } from '@/lib/ui/write-guard';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

function show(onLog: () => Promise<WriteOutcome>, mayWrite = true) {
  renderInCatalogue(
    <WriteGuard value={mayWrite}>
      <SurveyAnswerNote score="4 of 5" respondent="Ana Ruiz" onLog={onLog} />
    </WriteGuard>,
  );
  return { button: screen.getByRole('button'), user: userEvent.setup() };
}

test('says what was answered, and is logged by one press', async () => {
  const onLog = vi.fn(async (): Promise<WriteOutcome> => ({ kind: 'saved' }));
  const { button, user } = show(onLog);
  const section = screen.getByRole('region', { name: 'Answer to your survey' });
  expect(section.textContent).toContain('4 of 5 · Ana Ruiz');
  await user.click(button);
  expect(onLog).toHaveBeenCalledOnce();
});

test('says why it was not logged', async () => {
  const { button, user } = show(async () => ({ kind: 'failed', why: 'full' }));
  await user.click(button);
  expect(screen.getByRole('alert').textContent).not.toBe('');
});

test('waits where nothing may be written', async () => {
  const onLog = vi.fn(async (): Promise<WriteOutcome> => ({ kind: 'saved' }));
  const { button, user } = show(onLog, false);
  await user.click(button);
  expect(onLog).not.toHaveBeenCalled();
});
