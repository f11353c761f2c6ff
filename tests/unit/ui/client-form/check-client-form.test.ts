import { expect, test } from 'vitest';
import { checkClientForm } from '@/lib/ui/client-form/check-client-form';
import { type ClientFormValues, emptyContact, newClientValues } from '@/lib/ui/client-form/client-form-values';

const empty = newClientValues({ person: null, domain: null }, () => 'id');
const problems = (fields: Partial<ClientFormValues>) =>
  checkClientForm({ ...empty, name: 'Northwind', ...fields }).map(({ path, key }) => `${path} ${key}`);
const contact = (fields: Partial<ReturnType<typeof emptyContact>>) => ({
  ...emptyContact('c'),
  name: 'Ana',
  ...fields,
});

test('a name is all a client needs', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ name: '  ' })).toEqual(['name error_name_missing']);
});

test.each([
  ['gmail.com', ['domains error_domain_free']],
  ['northwind.example\nqq.com', ['domains error_domain_free']],
  ['not a domain', ['domains error_domain_invalid']],
  ['mail.northwind.co.uk, 蓝海.example', []],
])('the domains %j', (domains, expected) => {
  expect(problems({ domains })).toEqual(expected);
});

test('an address is one, and stands once', () => {
  expect(problems({ contacts: [contact({ addresses: 'ana@' })] })).toEqual([
    'contacts.0.addresses error_address_invalid',
  ]);
  expect(
    problems({ contacts: [contact({ addresses: 'ana@a.example' }), contact({ addresses: 'ANA@a.example' })] }),
  ).toEqual(['contacts.1.addresses error_address_twice']);
  expect(problems({ contacts: [contact({ name: '' })] })).toEqual(['contacts.0.name error_contact_empty']);
});

test('days, numbers and time zones are ones that exist', () => {
  const engagement = { ...empty.engagement, name: 'Portal', startsOn: '2026-02-30', endsOn: '2026-01-01' };
  expect(problems({ engagement })).toEqual(['engagement.startsOn error_day', 'engagement.endsOn error_days_order']);
  expect(problems({ engagement: { ...empty.engagement, phase: 'pilot' } })).toEqual([
    'engagement.name error_engagement_name',
  ]);
  expect(problems({ cadence: { ...empty.cadence, statusEveryDays: '0', reviewEveryWeeks: '2.5' } })).toEqual([
    'cadence.statusEveryDays error_number',
    'cadence.reviewEveryWeeks error_number',
  ]);
  expect(problems({ timeZone: 'Mars/Olympus' })).toEqual(['timeZone error_time_zone']);
});
