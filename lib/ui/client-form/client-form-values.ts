import * as z from 'zod/mini';
import type { Reader } from '@/lib/app/reader';
import type { Engagement } from '@/lib/domain/engagement';
import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import type { Prefill } from '@/lib/ui/sidebar/sidebar-state';

export type ClientFile = NonNullable<Awaited<ReturnType<Reader['clientFile']>>>;

const languageChoice = z.enum(['', 'en', 'zh-CN']);

const contactValues = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  /** One on each line. */
  addresses: z.string(),
  language: languageChoice,
  timeZone: z.string(),
});
export type ContactValues = z.infer<typeof contactValues>;

/** What stands in the form, as typed: text, also for numbers and days. */
export const clientFormValues = z.object({
  name: z.string(),
  /** One on each line. */
  domains: z.string(),
  language: languageChoice,
  timeZone: z.string(),
  contacts: z.array(contactValues),
  engagement: z.object({
    id: z.string(),
    name: z.string(),
    phase: z.string(),
    startsOn: z.string(),
    endsOn: z.string(),
    closedOn: z.string(),
  }),
  cadence: z.object({ statusEveryDays: z.string(), reviewEveryWeeks: z.string(), satisfactionEveryDays: z.string() }),
  notes: z.string(),
});
export type ClientFormValues = z.infer<typeof clientFormValues>;

/** The one engagement that the form edits: the newest that is not closed. */
export function editedEngagement(engagements: readonly Engagement[]): Engagement | null {
  const open = engagements.filter(({ closedOn }) => closedOn === null);
  return open.toSorted((a, b) => ((a.startsOn ?? '') < (b.startsOn ?? '') ? 1 : -1))[0] ?? null;
}

export const emptyContact = (id: string): ContactValues => ({
  id,
  name: '',
  role: '',
  addresses: '',
  language: '',
  timeZone: '',
});

/** A form for a new client, filled with what the mail shows of its sender. */
export function newClientValues({ person, domain }: Prefill, newId: () => string): ClientFormValues {
  const hasPerson = person !== null && (person.name !== null || person.address !== null);
  const contact = { name: withoutDirectionMarks(person?.name ?? ''), addresses: person?.address?.toLowerCase() ?? '' };
  return {
    name: '',
    domains: domain ?? '',
    language: '',
    timeZone: '',
    contacts: hasPerson ? [{ ...emptyContact(newId()), ...contact }] : [],
    engagement: { id: newId(), name: '', phase: '', startsOn: '', endsOn: '', closedOn: '' },
    cadence: { statusEveryDays: '', reviewEveryWeeks: '', satisfactionEveryDays: '' },
    notes: '',
  };
}

const asText = (value: number | null): string => (value === null ? '' : String(value));

/** A form with what is on file. */
export function valuesOfFile({ client, contacts, engagements }: ClientFile, newId: () => string): ClientFormValues {
  const engagement = editedEngagement(engagements);
  return {
    name: client.name,
    domains: client.domains.join('\n'),
    language: client.language ?? '',
    timeZone: client.timeZone ?? '',
    contacts: contacts.map(({ id, name, role, addresses, language, timeZone }) => ({
      id,
      name,
      role,
      addresses: addresses.join('\n'),
      language: language ?? '',
      timeZone: timeZone ?? '',
    })),
    engagement: {
      id: engagement?.id ?? newId(),
      name: engagement?.name ?? '',
      phase: engagement?.phase ?? '',
      startsOn: engagement?.startsOn ?? '',
      endsOn: engagement?.endsOn ?? '',
      closedOn: engagement?.closedOn ?? '',
    },
    cadence: {
      statusEveryDays: asText(client.cadence.statusEveryDays),
      reviewEveryWeeks: asText(client.cadence.reviewEveryWeeks),
      satisfactionEveryDays: asText(client.cadence.satisfactionEveryDays),
    },
    notes: client.notes,
  };
}
