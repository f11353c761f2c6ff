import type { LoggedRecord } from '@/lib/domain/logged-kind';
import type { PageReading } from '@/lib/domain/thread';
import type { OfferedSuggestion } from './offer-suggestions';
import type { Reader } from './reader';

/** SHA-256 of a text in UTF-8, in lower-case hex; a port, because only the browser's is fast. */
export type HashText = (text: string) => Promise<string>;

/** The same words are said in many mails: only the record of this very message, or of its thread, is this sentence. */
function isFrom(
  { record }: LoggedRecord,
  { message }: OfferedSuggestion,
  { provider, threadId }: PageReading,
): boolean {
  const { evidence } = record;
  if (evidence === null || evidence.provider !== provider) return false;
  if (evidence.messageId !== null) return `${provider}|${evidence.messageId}` === message;
  return threadId !== null && evidence.threadId === threadId;
}

/** The offers without those whose sentence is on file already. Errors: `StorageError`. */
export async function withoutLogged(
  reader: Pick<Reader, 'findLogged'>,
  offers: readonly OfferedSuggestion[],
  reading: PageReading,
  hash: HashText,
): Promise<readonly OfferedSuggestion[]> {
  if (offers.length === 0) return offers;
  const hashes = await Promise.all(offers.map(({ suggestion }) => hash(suggestion.quote)));
  const logged = await reader.findLogged([...new Set(hashes)]);
  const isLogged = (offer: OfferedSuggestion, at: number): boolean =>
    logged.some((one) => one.record.evidence?.quoteSha256 === hashes[at] && isFrom(one, offer, reading));
  return offers.filter((offer, at) => !isLogged(offer, at));
}
