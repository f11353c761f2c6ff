// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { UnknownState } from '@/components/states/unknown-state';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const priya = { person: { name: 'Priya', address: 'priya@heliosbank.example' }, domain: 'heliosbank.example' };
const sam = { person: { name: 'Sam', address: 'sam@gmail.com' }, domain: null };

function state(people: Parameters<typeof UnknownState>[0]['people']) {
  const onAdd = vi.fn();
  renderInCatalogue(<UnknownState people={people} suspicious={false} onAdd={onAdd} onPick={vi.fn()} />);
  return onAdd;
}

test('the sender’s domain is offered, the others of the thread too', async () => {
  const onAdd = state([priya, sam]);
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Nobody at heliosbank.example is on file.');
  await userEvent.click(screen.getByRole('button', { name: 'Add as client' }));
  await userEvent.click(screen.getByRole('button', { name: 'Add sam@gmail.com' }));
  expect(onAdd.mock.calls).toEqual([[priya], [sam]]);
});

test('a free-mail sender is named by address, one without address by name', () => {
  state([sam]);
  expect(screen.getByText('sam@gmail.com is not on file.')).toBeTruthy();
  state([{ person: { name: 'Li Wei', address: null }, domain: null }]);
  expect(screen.getByText('Li Wei is not on file.')).toBeTruthy();
});
