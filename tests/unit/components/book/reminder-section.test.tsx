// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ReminderSection } from '@/components/book/reminder-section';
import type { ReminderNotice } from '@/lib/ui/use-reminders';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

function show(on: boolean, notice: ReminderNotice | null = null) {
  const [switchTo, change] = [vi.fn(async () => {}), vi.fn(async () => {})];
  const preferences = { reminders: 'on', reminderHour: 9, reminderDaysBefore: 1, reminderNames: false } as const;
  renderInCatalogue(<ReminderSection {...{ on, preferences, notice, switchTo, change }} />);
  return { switchTo, change };
}

const theSwitch = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Notify me once a day' });

test('switched off, it has nothing to choose', async () => {
  const { switchTo } = show(false);
  expect(theSwitch().checked).toBe(false);
  expect(screen.queryByRole('combobox')).toBeNull();
  await userEvent.click(theSwitch());
  expect(switchTo).toHaveBeenCalledWith(true);
});

test('hour, days and names are written at once', async () => {
  const { change } = show(true);
  await userEvent.selectOptions(screen.getByLabelText('At'), '17:00');
  expect(change).toHaveBeenLastCalledWith({ reminderHour: 17 });
  await userEvent.selectOptions(screen.getByLabelText('What it counts'), 'Late and due today');
  expect(change).toHaveBeenLastCalledWith({ reminderDaysBefore: 0 });
  await userEvent.selectOptions(
    screen.getByLabelText('What it counts'),
    'Late and due today, and due in the next 14 days',
  );
  expect(change).toHaveBeenLastCalledWith({ reminderDaysBefore: 14 });
  await userEvent.click(screen.getByRole('checkbox', { name: 'Name the clients' }));
  expect(change).toHaveBeenLastCalledWith({ reminderNames: true });
});

test.each([
  ['saved', 'Saved.'],
  ['failed', 'Not changed; try again.'],
  ['refused', 'The browser did not allow notifications, so reminders stay off.'],
  [
    'taken-back',
    'Reminders are off: the browser no longer allows Kept to notify you. Switch them on to be asked again.',
  ],
] as const)('%s is said', (notice, sentence) => {
  show(notice === 'saved', notice);
  expect(screen.getByRole('status').textContent).toBe(sentence);
});
