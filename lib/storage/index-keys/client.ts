import type { Client } from '@/lib/domain/client';
import { foldName } from './fold-name';
import type { IndexKeysOf } from './index-keys-of';

/** `lookalikeKeys` gives the look-alike keys of one domain. */
export function clientKeys(
  client: Client,
  lookalikeKeys: (domain: string) => readonly string[],
): IndexKeysOf<'client'> {
  return {
    domain: client.domains,
    lookalike: [...new Set(client.domains.flatMap((domain) => lookalikeKeys(domain)))],
    name: foldName(client.name),
  };
}
