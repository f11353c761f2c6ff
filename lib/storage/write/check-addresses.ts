import { ValidationError } from '@/lib/domain/validation-error';
import { emailAddress } from '@/lib/matching/email-address';
import type { WriteTransaction } from '../schema';

interface Addressed {
  readonly id: string;
  readonly addresses: readonly string[];
}

/**
 * Refuses an address that is not in its stored form or is another living contact's. Runs after the contacts were put, so
 * that an address may move from one contact of a command to another.
 */
export async function checkAddresses(transaction: WriteTransaction, contacts: readonly Addressed[]): Promise<void> {
  const byAddress = transaction.objectStore('contact').index('address');
  const problems = await Promise.all(
    contacts.flatMap(({ id, addresses }, contact) =>
      addresses.map(async (address, at) => {
        const owners = await byAddress.getAllKeys(address);
        const taken = owners.some((owner) => owner !== id) || addresses.indexOf(address) !== at;
        const problem = emailAddress(address) === address ? (taken ? 'taken' : null) : 'not-an-address';
        return problem === null ? [] : [{ path: `contacts.${contact}.addresses.${at}`, problem }];
      }),
    ),
  );
  const fields = problems.flat();
  if (fields.length > 0) throw new ValidationError(fields);
}
