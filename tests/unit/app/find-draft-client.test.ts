import { expect, test } from 'vitest';
import { findDraftClient } from '@/lib/app/find-draft-client';
import { aClient } from '../../helpers/a-client';
import { aReader } from '../../helpers/a-reader';

const northwind = aClient();
const reader = aReader({ clients: [northwind] });
const to = (...addresses: string[]) => ({ to: addresses.map((address) => ({ name: null, address })), cc: null });
const find = async (...addresses: string[]) =>
  (await findDraftClient(reader, to(...addresses), 'sam@studio.example')).client?.id ?? null;

test('a draft is for the client of its recipients', async () => {
  expect(await find('colleague@studio.example', 'ana@northwind.example')).toBe(northwind.id);
  expect(await find('who@nobody.example')).toBeNull();
  expect(await find()).toBeNull();
});

test('a name alone is nobody', async () => {
  const composer = { to: [{ name: 'ana@northwind.example', address: null }], cc: null };
  expect((await findDraftClient(reader, composer, null)).client).toBeNull();
});
