// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ClientsSection } from '@/components/book/clients-section';
import { aClient } from '@/tests/helpers/a-client';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const nothing = { saved: null, onPrefix: () => {}, onEarlier: () => {}, onLater: () => {} };

test('a page of clients, each a link to its form', () => {
  const clients = [aClient(), aClient({ id: 'a/b', name: '蓝海物流', domains: ['a.cn', 'b.cn', 'c.cn', 'd.cn'] })];
  renderInCatalogue(<ClientsSection prefix="" clients={clients} offset={50} hasMore={false} {...nothing} />);
  const rows = within(screen.getAllByRole('list')[0] ?? document.body).getAllByRole('link');
  expect(rows.map((row) => row.getAttribute('href'))).toEqual(['#clients/client-northwind', '#clients/a%2Fb']);
  expect(screen.getByText('a.cn, b.cn, c.cn').parentElement?.textContent).toBe('a.cn, b.cn, c.cn and 1 more');
  expect(screen.getByRole('status', { name: 'Clients' }).textContent).toBe('Clients 51 to 52');
  expect(screen.getByRole('button', { name: 'Next' }).getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByRole('button', { name: 'Previous' }).getAttribute('aria-disabled')).toBe(null);
});

test('a client that was just saved is named', () => {
  renderInCatalogue(
    <ClientsSection prefix="" clients={[aClient()]} offset={0} hasMore={false} {...nothing} saved="Northwind" />,
  );
  expect(screen.getByText('Northwind is saved.')).toBeDefined();
});

test('typing asks for the beginning of a name', async () => {
  const onPrefix = vi.fn();
  renderInCatalogue(
    <ClientsSection prefix="" clients={[aClient()]} offset={0} hasMore={false} {...nothing} onPrefix={onPrefix} />,
  );
  await userEvent.type(screen.getByRole('searchbox', { name: 'Name starts with' }), 'N');
  expect(onPrefix).toHaveBeenCalledWith('N');
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
});

test.each([
  ['', 'No client is on file yet. Add one here, or from an email.'],
  ['Zed', 'No client’s name starts with “Zed”.'],
])('nothing found for %j is said in words', (prefix, sentence) => {
  renderInCatalogue(<ClientsSection prefix={prefix} clients={[]} offset={0} hasMore={false} {...nothing} />);
  expect(screen.getByRole('status', { name: 'Clients' }).textContent).toBe(sentence);
});
