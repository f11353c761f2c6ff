import type { Client } from '@/lib/domain/client';
import { ValidationError } from '@/lib/domain/validation-error';
import { domainName } from '@/lib/matching/domain-name';
import type { WriteTransaction } from '../schema';

/**
 * Refuses a domain that is not in its ASCII form, or is another living client's. Runs after the client was put. That it is
 * registrable and no mail service's is the form's to check: the lists for it are too large for the background, and
 * matching never looks for such a domain.
 */
export async function checkDomains(
  transaction: WriteTransaction,
  client: Pick<Client, 'id' | 'domains'>,
): Promise<void> {
  const byDomain = transaction.objectStore('client').index('domain');
  const problems = await Promise.all(
    client.domains.map(async (domain, at) => {
      const owners = await byDomain.getAllKeys(domain);
      const taken = owners.some((id) => id !== client.id) || client.domains.indexOf(domain) !== at;
      const problem = domainName(domain) === domain ? (taken ? 'taken' : null) : 'not-a-domain';
      return problem === null ? [] : [{ path: `client.domains.${at}`, problem }];
    }),
  );
  const fields = problems.flat();
  if (fields.length > 0) throw new ValidationError(fields);
}
