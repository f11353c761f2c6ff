import type { InvalidField } from '@/lib/domain/validation-error';
import { emailAddress } from '@/lib/matching/email-address';
import { registrableDomain } from '@/lib/matching/registrable-domain';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { FormProblem } from './check-client-form';
import type { ClientFormValues } from './client-form-values';
import { entriesOf } from './form-limits';

const uniqueOf = (text: string, normal: (entry: string) => string | null): string[] => [
  ...new Set(entriesOf(text).map((entry) => normal(entry) ?? entry)),
];

function problemOf({ path }: InvalidField, values: ClientFormValues): FormProblem {
  const [group, at, field, place] = path.split('.');
  if (group === 'contacts' && field === 'addresses') {
    const contact = values.contacts[Number(at)];
    const address = uniqueOf(contact?.addresses ?? '', emailAddress)[Number(place)] ?? '';
    return { path: `contacts.${at}.addresses`, key: 'error_address_taken', values: { address: isolate(address) } };
  }
  if (group === 'client' && at === 'domains') {
    const domain = uniqueOf(values.domains, registrableDomain)[Number(field)] ?? '';
    return { path: 'domains', key: 'error_domain_taken', values: { domain: isolate(domain) } };
  }
  return { path: 'name', key: 'error_refused' };
}

/** Fields that the store refused, after the form's own checks: mostly what only it can know, such as an address on file. */
export const refusedFields = (fields: readonly InvalidField[], values: ClientFormValues): FormProblem[] =>
  fields.map((field) => problemOf(field, values));
