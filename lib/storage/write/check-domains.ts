import type { Client } from '@/lib/domain/client';
import { ValidationError } from '@/lib/domain/validation-error';
import { domainName } from '@/lib/matching/domain-name';
import type { DomainRules } from '../load-domain-rules';
import type { WriteTransaction } from '../schema';

/** Refuses a domain that is not in its stored form, belongs to a mail service, or is another living client's. */
export async function checkDomains(
  transaction: WriteTransaction,
  rules: DomainRules,
  client: Pick<Client, 'id' | 'domains'>,
): Promise<void> {
  const byDomain = transaction.objectStore('client').index('domain');
  const problems = await Promise.all(
    client.domains.map(async (domain, at) => {
      const owners = await byDomain.getAllKeys(domain);
      const taken = owners.some((id) => id !== client.id) || client.domains.indexOf(domain) !== at;
      const problem = domainProblem(domain, rules) ?? (taken ? 'taken' : null);
      return problem === null ? [] : [{ path: `client.domains.${at}`, problem }];
    }),
  );
  const fields = problems.flat();
  if (fields.length > 0) throw new ValidationError(fields);
}

/** Why the domain cannot be a client's, or null. */
export function domainProblem(domain: string, rules: DomainRules): 'not-a-domain' | 'free-mail' | null {
  if (domainName(domain) !== domain) return 'not-a-domain';
  return rules.isFreeMail(domain) ? 'free-mail' : null;
}
