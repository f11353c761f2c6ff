import type { Contact } from '@/lib/domain/contact';
import type { SatisfactionResponse } from '@/lib/domain/satisfaction';
import { emailAddress } from '@/lib/matching/email-address';
import type { LoggedWords } from './logged-words';
import { type NamedScore, scoreInText } from './score-in-text';

type Prefilled = Pick<SatisfactionResponse, 'contactId' | 'respondent' | 'on' | 'comment'> & {
  /** Only a score that the words name for certain. */
  readonly score: NamedScore | null;
};

/**
 * What the form of a satisfaction response can begin with. The respondent is the author of a mail that is not ours: a contact,
 * found by address alone, or the name that the mail shows.
 */
export function prefillSatisfaction(
  { quote, direction, author, on }: LoggedWords,
  contacts: readonly Contact[],
): Prefilled {
  const address = author?.address ? emailAddress(author.address) : null;
  const theirs = direction === 'ours' ? null : author;
  const contact = theirs && address ? contacts.find(({ addresses }) => addresses.includes(address)) : undefined;
  return {
    score: quote === null ? null : scoreInText(quote),
    contactId: contact?.id ?? null,
    respondent: contact ? contact.name : (theirs?.name ?? theirs?.address ?? ''),
    on,
    comment: quote ?? '',
  };
}
