// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { SettingsSection } from '@/components/book/settings-section';
import type { SettingsOutcome, SettingsValues } from '@/lib/ui/book-settings';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const values: SettingsValues = {
  language: 'auto',
  opens: 'known',
  ownAddresses: '',
  ownDomains: 'ours.example',
  ignoredAddresses: '',
  ignoredDomains: '',
  weekend: [6, 7],
  holidays: '',
  makeUpDays: '',
  keptWindowDays: '90',
  busyFrom: '3',
  ownName: '',
  jargon: '',
};

function show(outcome: SettingsOutcome = 'saved', checkList: () => string | null = () => null) {
  const onSave = vi.fn(async (_: SettingsValues) => outcome);
  renderInCatalogue(<SettingsSection values={values} checkList={checkList} onSave={onSave} />);
  return onSave;
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Save' }));

test('what was entered is saved on request, and a notice says so', async () => {
  const onSave = show();
  await userEvent.click(screen.getByRole('radio', { name: '简体中文' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Never' }));
  await userEvent.type(screen.getByLabelText('Your own addresses'), 'me@ours.example');
  await userEvent.click(screen.getByRole('checkbox', { name: 'Friday' }));
  await userEvent.click(screen.getByRole('checkbox', { name: 'Sunday' }));
  expect(onSave).not.toHaveBeenCalled();
  await save();
  expect(onSave).toHaveBeenCalledWith({
    ...values,
    language: 'zh-CN',
    opens: 'never',
    ownAddresses: 'me@ours.example',
    weekend: [5, 6],
  });
  expect(await screen.findByText('Saved.')).toBeDefined();
});

test.each(['6', '731', '9.5', '', '-7', 'x'])('a window of %j days is refused beside its field', async (days) => {
  const onSave = show();
  const field = screen.getByLabelText('Promises kept are counted over … days');
  await userEvent.clear(field);
  if (days) await userEvent.type(field, days);
  await save();
  expect(onSave).not.toHaveBeenCalled();
  expect(await screen.findByText('Write a whole number from 7 to 730.')).toBeDefined();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field);
});

test.each(['0', '100', '2.5', ''])(
  'a day that is busy from %j promises on is refused beside its field',
  async (count) => {
    const onSave = show();
    const field = screen.getByLabelText('A day is busy from … promises on');
    await userEvent.clear(field);
    if (count) await userEvent.type(field, count);
    await save();
    expect(onSave).not.toHaveBeenCalled();
    expect(await screen.findByText('Write a whole number from 1 to 99.')).toBeDefined();
  },
);

test('holidays and make-up days are entered as lines', async () => {
  const onSave = show();
  await userEvent.type(screen.getByLabelText('Holidays'), '2026-10-01 – 2026-10-07');
  await userEvent.type(screen.getByLabelText('Make-up working days'), '2026-10-10');
  await save();
  expect(onSave).toHaveBeenCalledWith({ ...values, holidays: '2026-10-01 – 2026-10-07', makeUpDays: '2026-10-10' });
});

test('a list entry that is refused is named', async () => {
  const onSave = show('saved', () => 'Line 1: “x” is not a domain.');
  await save();
  expect(onSave).not.toHaveBeenCalled();
  expect((await screen.findAllByText('Line 1: “x” is not a domain.')).length).toBe(6);
});

test('a week without a working day is refused', async () => {
  const onSave = show();
  for (const name of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']) {
    await userEvent.click(screen.getByRole('checkbox', { name }));
  }
  await save();
  expect(onSave).not.toHaveBeenCalled();
  expect(await screen.findByText('Leave at least one working day.')).toBeDefined();
});

test('a write that failed keeps the text and says so', async () => {
  show('failed');
  await userEvent.type(screen.getByLabelText('Domains to ignore'), 'news.example');
  await save();
  expect(await screen.findByText(/^Not saved\. What you entered is still here/)).toBeDefined();
  expect(screen.getByLabelText('Domains to ignore')).toHaveProperty('value', 'news.example');
});

test('the name under a mail and the jargon are entered as text', async () => {
  const onSave = show();
  await userEvent.type(screen.getByLabelText('Your name under a mail'), 'Ada Kern');
  await userEvent.type(
    screen.getByLabelText('Words that a template should not have'),
    'synergy{enter}low-hanging fruit',
  );
  await save();
  expect(onSave).toHaveBeenCalledWith({ ...values, ownName: 'Ada Kern', jargon: 'synergy\nlow-hanging fruit' });
});

test('jargon of more than a phrase is refused with its line', async () => {
  const onSave = show();
  await userEvent.click(screen.getByLabelText('Words that a template should not have'));
  await userEvent.paste(`synergy\n${'x'.repeat(401)}`);
  await save();
  expect(onSave).not.toHaveBeenCalled();
  expect(await screen.findByText('Line 2: not more than 400 characters.')).toBeDefined();
});
