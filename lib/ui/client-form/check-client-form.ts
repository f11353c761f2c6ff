import { calendarDay } from '@/lib/domain/calendar-day';
import { emailAddress } from '@/lib/matching/email-address';
import { isFreeMail } from '@/lib/matching/free-mail';
import { registrableDomain } from '@/lib/matching/registrable-domain';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import type { MessageValues } from '@/lib/ui/catalogue/translate';
import type { ClientFormValues, ContactValues } from './client-form-values';
import { entriesOf, formLimits } from './form-limits';

export interface FormProblem {
  /** The field, as react-hook-form names it: `contacts.0.addresses`. */
  readonly path: string;
  readonly key: MessageKey;
  readonly values?: MessageValues;
}

type Check = Omit<FormProblem, 'path'> | null;

const length = (text: string, max: number = formLimits.text): Check =>
  text.length > max ? { key: 'error_too_long', values: { max } } : null;

function domains(text: string): Check {
  const entries = entriesOf(text);
  if (entries.length > formLimits.domains) return { key: 'error_too_many', values: { max: formLimits.domains } };
  for (const entry of entries) {
    const domain = registrableDomain(entry);
    if (domain === null) return { key: 'error_domain_invalid', values: { domain: isolate(entry) } };
    if (isFreeMail(domain)) return { key: 'error_domain_free', values: { domain } };
  }
  return null;
}

function timeZone(zone: string): Check {
  if (zone.trim() === '') return null;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone.trim() });
    return null;
  } catch {
    return { key: 'error_time_zone', values: { zone: isolate(zone) } };
  }
}

const day = (text: string): Check => (text === '' || calendarDay.safeParse(text).success ? null : { key: 'error_day' });

function number(text: string, max: number): Check {
  if (text.trim() === '') return null;
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= max ? null : { key: 'error_number', values: { max } };
}

function addresses(text: string, seen: Set<string>): Check {
  const entries = entriesOf(text);
  if (entries.length > formLimits.addresses) return { key: 'error_too_many', values: { max: formLimits.addresses } };
  for (const entry of entries) {
    const address = emailAddress(entry);
    if (address === null) return { key: 'error_address_invalid', values: { address: isolate(entry) } };
    if (seen.has(address)) return { key: 'error_address_twice', values: { address } };
    seen.add(address);
  }
  return null;
}

const contactChecks = (contact: ContactValues, seen: Set<string>): Record<string, Check> => ({
  name:
    contact.name.trim() === '' && entriesOf(contact.addresses).length === 0
      ? { key: 'error_contact_empty' }
      : length(contact.name),
  role: length(contact.role),
  addresses: addresses(contact.addresses, seen),
  timeZone: timeZone(contact.timeZone),
});

function engagementChecks(engagement: ClientFormValues['engagement']): Record<string, Check> {
  const { name, phase, startsOn, endsOn, closedOn } = engagement;
  const hasMore = [phase, startsOn, endsOn, closedOn].some((text) => text !== '');
  return {
    name: name.trim() === '' && hasMore ? { key: 'error_engagement_name' } : length(name),
    phase: length(phase),
    startsOn: day(startsOn),
    endsOn: day(endsOn) ?? (startsOn !== '' && endsOn !== '' && endsOn < startsOn ? { key: 'error_days_order' } : null),
    closedOn: day(closedOn),
  };
}

/** Everything that keeps the form from being saved, in the order of its fields. */
export function checkClientForm(values: ClientFormValues): FormProblem[] {
  const seen = new Set<string>();
  const { cadence } = values;
  const groups: [string, Record<string, Check>][] = [
    [
      '',
      {
        name: values.name.trim() === '' ? { key: 'error_name_missing' } : length(values.name),
        domains: domains(values.domains),
        timeZone: timeZone(values.timeZone),
      },
    ],
    ...values.contacts.map((contact, at): [string, Record<string, Check>] => [
      `contacts.${at}.`,
      contactChecks(contact, seen),
    ]),
    ['engagement.', engagementChecks(values.engagement)],
    [
      'cadence.',
      {
        statusEveryDays: number(cadence.statusEveryDays, formLimits.statusEveryDays),
        reviewEveryWeeks: number(cadence.reviewEveryWeeks, formLimits.reviewEveryWeeks),
        satisfactionEveryDays: number(cadence.satisfactionEveryDays, formLimits.satisfactionEveryDays),
      },
    ],
    ['', { notes: length(values.notes, formLimits.notes) }],
  ];
  return groups.flatMap(([prefix, checks]) =>
    Object.entries(checks).flatMap(([field, check]) => (check ? [{ path: prefix + field, ...check }] : [])),
  );
}
