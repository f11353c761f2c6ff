import type { LookalikeKeys } from './index-keys/make-row';

/** What is needed only to write a client. */
export interface DomainRules {
  readonly lookalikeKeys: LookalikeKeys;
  /** Whether the domain belongs to a public mail service, and so to no client. */
  readonly isFreeMail: (domain: string) => boolean;
}

/** Loaded late: the tables behind it would slow the start of the frame and of the background. */
export async function loadDomainRules(): Promise<DomainRules> {
  const [{ lookalikeKeys }, { isFreeMail }] = await Promise.all([
    import('@/lib/matching/lookalike-keys'),
    import('@/lib/matching/free-mail'),
  ]);
  return { lookalikeKeys, isFreeMail };
}

/** For commands that write no client. */
export const noDomainRules: DomainRules = { lookalikeKeys: refuse, isFreeMail: refuse };

function refuse(): never {
  throw new Error('a command that writes clients must say so');
}
