import type { Writer } from '@/lib/app/writer';
import { emailAddress } from '@/lib/matching/email-address';
import { registrableDomain } from '@/lib/matching/registrable-domain';
import { type ClientFile, type ClientFormValues, type ContactValues, editedEngagement } from './client-form-values';
import { entriesOf } from './form-limits';

export type SaveClientCommand = Parameters<Writer['saveClient']>[0];

const orNull = (text: string): string | null => text.trim() || null;
const toNumber = (text: string): number | null => (text.trim() === '' ? null : Number(text));
const unique = (entries: readonly (string | null)[]): string[] => [
  ...new Set(entries.filter((entry) => entry !== null)),
];

const contactDraft = (contact: ContactValues, clientId: string, expectedVersion: number) => ({
  id: contact.id,
  clientId,
  name: contact.name.trim(),
  role: contact.role.trim(),
  addresses: unique(entriesOf(contact.addresses).map(emailAddress)),
  language: contact.language || null,
  timeZone: orNull(contact.timeZone),
  expectedVersion,
});

function engagementDraft({ engagement }: ClientFormValues, clientId: string, file: ClientFile | null) {
  const before = file && editedEngagement(file.engagements);
  const name = engagement.name.trim();
  if (name === '' && !before) return [];
  return [
    {
      id: before?.id ?? engagement.id,
      clientId,
      name: name || (before?.name ?? ''),
      goals: before?.goals ?? '',
      scopeIn: before?.scopeIn ?? '',
      scopeOut: before?.scopeOut ?? '',
      budget: before?.budget ?? null,
      phase: engagement.phase.trim(),
      startsOn: orNull(engagement.startsOn),
      endsOn: orNull(engagement.endsOn),
      closedOn: orNull(engagement.closedOn),
      expectedVersion: before?.version ?? 0,
    },
  ];
}

/** The write for values that `checkClientForm` accepts; `file` is what the form was opened on, null for a new client. */
export function toSaveCommand(
  values: ClientFormValues,
  {
    clientId,
    commandId,
    file,
  }: { readonly clientId: string; readonly commandId: string; readonly file: ClientFile | null },
): SaveClientCommand {
  const before = file?.contacts ?? [];
  const versionOf = (id: string): number => before.find((contact) => contact.id === id)?.version ?? 0;
  const kept = new Set(values.contacts.map(({ id }) => id));
  const { cadence } = values;
  return {
    commandId,
    client: {
      id: clientId,
      name: values.name.trim(),
      domains: unique(entriesOf(values.domains).map(registrableDomain)),
      language: values.language || null,
      timeZone: orNull(values.timeZone),
      cadence: {
        statusEveryDays: toNumber(cadence.statusEveryDays),
        reviewEveryWeeks: toNumber(cadence.reviewEveryWeeks),
        satisfactionEveryDays: toNumber(cadence.satisfactionEveryDays),
      },
      notes: values.notes,
      expectedVersion: file?.client.version ?? 0,
    },
    contacts: values.contacts.map((contact) => contactDraft(contact, clientId, versionOf(contact.id))),
    removedContacts: before
      .filter(({ id }) => !kept.has(id))
      .map(({ id, version }) => ({ id, expectedVersion: version })),
    engagements: engagementDraft(values, clientId, file),
  };
}
