// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ClientPicker } from '@/components/clients/client-picker';
import type { Reader } from '@/lib/app/reader';
import { StorageError } from '@/lib/domain/storage-error';
import { useClientSearch } from '@/lib/ui/use-client-search';
import { aClient } from '@/tests/helpers/a-client';
import { renderInCatalogue } from '@/tests/helpers/render-in-catalogue';

const clients = Array.from({ length: 40 }, (_, at) => aClient({ id: `c${at}`, name: `Client ${at}` }));
const onPick = vi.fn();

function Picker({ listClients }: { readonly listClients: Reader['listClients'] }) {
  return (
    <ClientPicker search={useClientSearch(listClients)} remembers onPick={onPick} onNew={vi.fn()} onClose={vi.fn()} />
  );
}
const listing: Reader['listClients'] = async ({ prefix, limit, offset }) =>
  clients.filter(({ name }) => name.startsWith(prefix)).slice(offset, offset + limit);

test('clients are listed a page at a time, and picked', async () => {
  renderInCatalogue(<Picker listClients={listing} />);
  expect(await screen.findAllByRole('listitem')).toHaveLength(30);
  await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
  expect(await screen.findByText('Client 39')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: /^Client 7/ }));
  expect(onPick).toHaveBeenCalledWith('c7', 'Client 7');
});

test('a name that nobody has is said', async () => {
  renderInCatalogue(<Picker listClients={listing} />);
  await userEvent.type(screen.getByLabelText('Client’s name starts with'), 'Zeta');
  expect(await screen.findByText('No client’s name starts with “Zeta”.')).toBeTruthy();
});

test('records that cannot be read are said', async () => {
  const refusing: Reader['listClients'] = async () => {
    throw new StorageError('blocked');
  };
  renderInCatalogue(<Picker listClients={refusing} />);
  expect(await screen.findByText(/another Kept page is holding the records/)).toBeTruthy();
});
