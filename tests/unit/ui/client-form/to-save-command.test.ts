import { expect, test } from 'vitest';
import { newClientValues, valuesOfFile } from '@/lib/ui/client-form/client-form-values';
import { toSaveCommand } from '@/lib/ui/client-form/to-save-command';
import { aClient } from '@/tests/helpers/a-client';
import { aContact } from '@/tests/helpers/a-contact';
import { anEngagement } from '@/tests/helpers/an-engagement';

const newId = () => 'new-id';
const ids = { clientId: 'client-northwind', commandId: 'command-1' };

test('a form that nobody touched saves what is on file', () => {
  const file = {
    client: aClient({ version: 4, language: 'en', timeZone: 'Europe/Madrid', notes: 'Careful' }),
    contacts: [aContact({ version: 2 })],
    engagements: [anEngagement({ version: 3, goals: 'Ship' }), anEngagement({ id: 'old', closedOn: '2025-01-01' })],
  };
  const command = toSaveCommand(valuesOfFile(file, newId), { ...ids, file });
  const { client, contacts, engagements } = file;
  expect(command.client).toMatchObject({
    name: client.name,
    domains: client.domains,
    timeZone: 'Europe/Madrid',
    notes: 'Careful',
    expectedVersion: 4,
  });
  expect(command.contacts).toMatchObject([
    { id: contacts[0]?.id, addresses: contacts[0]?.addresses, expectedVersion: 2 },
  ]);
  expect(command.engagements).toMatchObject([{ id: engagements[0]?.id, goals: 'Ship', expectedVersion: 3 }]);
  expect(command.removedContacts).toEqual([]);
});

test('what was typed is tidied: registrable domains, bare addresses, each once', () => {
  const prefill = { person: { name: 'Priya', address: 'Priya@HeliosBank.example' }, domain: 'heliosbank.example' };
  const values = {
    ...newClientValues(prefill, newId),
    name: ' Helios ',
    domains: 'mail.heliosbank.example; heliosbank.example',
  };
  const command = toSaveCommand(values, { ...ids, file: null });
  expect(command.client).toMatchObject({ name: 'Helios', domains: ['heliosbank.example'], expectedVersion: 0 });
  expect(command.contacts).toMatchObject([
    { name: 'Priya', addresses: ['priya@heliosbank.example'], expectedVersion: 0 },
  ]);
  expect(command.engagements).toEqual([]);
});

test('a contact that was taken out is removed in the version that was seen', () => {
  const file = { client: aClient(), contacts: [aContact({ id: 'gone', version: 7 })], engagements: [] };
  const values = { ...valuesOfFile(file, newId), contacts: [] };
  expect(toSaveCommand(values, { ...ids, file }).removedContacts).toEqual([{ id: 'gone', expectedVersion: 7 }]);
});
