// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ReadingSection } from '@/components/book/reading-section';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const health = [
  { day: '2026-11-20', provider: 'gmail', part: 'gmail.body:1', count: 12 },
  { day: '2026-11-20', provider: 'gmail', part: 'gmail.sender:missing', count: 1 },
  { day: '2026-11-19', provider: 'outlook', part: 'outlook.oddity:1', count: 2 },
];

test('each day says in words what was found another way', () => {
  renderInCatalogue(<ReadingSection health={health} errors={[]} report="" onCopy={async () => {}} />);
  expect(screen.getAllByRole('heading', { level: 3 }).map((node) => node.textContent)).toEqual([
    'Gmail, Fri 20 Nov',
    'Outlook, Thu 19 Nov',
  ]);
  expect(screen.getAllByRole('listitem').map((node) => node.textContent)).toEqual([
    'Sender (sender): not found, once',
    'Text of the message (body): found another way (no. 2), 12 times',
    'oddity: found another way (no. 2), 2 times',
  ]);
});

test('nothing to tell is told', () => {
  renderInCatalogue(<ReadingSection health={[]} errors={[]} report="" onCopy={async () => {}} />);
  expect(screen.getByText('Everything was found the usual way.')).toBeDefined();
  expect(screen.getByText('None were recorded.')).toBeDefined();
});

test('the report is shown in full and copied on request only', async () => {
  const onCopy = vi.fn(async () => {});
  renderInCatalogue(<ReadingSection health={[]} errors={[]} report={'Kept 0.1.0\n'} onCopy={onCopy} />);
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'Kept 0.1.0\n');
  expect(onCopy).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: 'Copy the report' }));
  expect(onCopy).toHaveBeenCalledWith('Kept 0.1.0\n');
  expect(await screen.findByText('Copied.')).toBeDefined();
});

test('a browser that forbids copying is named', async () => {
  const refuse = () => Promise.reject(new Error('denied'));
  renderInCatalogue(<ReadingSection health={[]} errors={[]} report="r" onCopy={refuse} />);
  await userEvent.click(screen.getByRole('button', { name: 'Copy the report' }));
  expect(await screen.findByText(/did not allow copying/)).toBeDefined();
});
