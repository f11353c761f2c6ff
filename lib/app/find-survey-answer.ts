import type { Contact } from '@/lib/domain/contact';
import { defaultSettings } from '@/lib/domain/settings';
import type { Survey } from '@/lib/domain/survey';
import type { Message, PageReading } from '@/lib/domain/thread';
import { emailAddress } from '@/lib/matching/email-address';
import { matchClients } from '@/lib/matching/match-clients';
import { messageKey } from '@/lib/matching/message-key';
import { ownSide } from '@/lib/matching/own-side';
import { participantsOf } from '@/lib/matching/participants';
import { peopleQuery } from '@/lib/matching/people-query';
import { isOurs } from './is-ours';
import type { Reader } from './reader';
import { readAnswerSubject } from './reply/read-answer-subject';
import type { HashText } from './without-logged';

/** A mail that answers a survey of ours. */
export interface SurveyAnswer {
  /** Of the satisfaction response that it becomes: the same whenever it is met. */
  readonly id: string;
  readonly survey: Survey;
  readonly value: number;
  readonly clientId: string;
  readonly engagementId: string | null;
  /** Who answered, where the address is of a contact. */
  readonly contact: Contact | null;
  readonly message: Message;
}

type Asked = Pick<Reader, 'findPeople' | 'findSurvey' | 'recordFile'>;

/**
 * The answer to a survey that the open thread is; null when it is none, or one that is not to be believed or not to be logged:
 * a token that nobody gave out to this client, a value beyond the scale, a sender who is none of the client's people (by
 * address, never by name), an answer that is on file. The answer is the oldest message that is not ours; what is written under
 * the same subject later is talk about it. Errors: `StorageError`.
 */
export async function findSurveyAnswer(
  reader: Asked,
  reading: PageReading,
  clientId: string,
  hash: HashText,
): Promise<SurveyAnswer | null> {
  const answer = reading.status === 'thread' ? readAnswerSubject(reading.subject ?? '') : null;
  if (answer === null) return null;
  const asked = await reader.findSurvey(answer.token);
  if (asked?.survey === undefined || asked.clientId !== clientId) return null;
  const { survey, engagementId } = asked;
  if (answer.value < survey.scaleMin || answer.value > survey.scaleMax) return null;
  const sender = await senderOf(reader, reading, clientId);
  if (sender === null) return null;
  const key = await hash(messageKey(reading, sender.message));
  const id = `survey.${survey.token}.${key.slice(0, 16)}`;
  const logged = await reader.recordFile({ kind: 'satisfaction', id });
  if (logged !== null && logged.record.deletedAt === null) return null;
  return { id, survey, value: answer.value, clientId, engagementId, ...sender };
}

async function senderOf(
  reader: Asked,
  reading: PageReading,
  clientId: string,
): Promise<Pick<SurveyAnswer, 'message' | 'contact'> | null> {
  const people = await reader.findPeople({ ...peopleQuery(reading.messages), threadKey: null });
  const settings = people.settings ?? defaultSettings;
  const domains = people.clients.flatMap((client) => client.domains);
  const isOwn = ownSide(reading.account, settings, domains);
  const message = reading.messages.find((one) => one.from !== null && !isOurs(one, reading, isOwn));
  const address = emailAddress(message?.from?.address ?? null);
  if (message === undefined || address === null) return null;
  const alone = { ...message, to: null, cc: null };
  const { others } = participantsOf({ messages: [alone], account: reading.account }, settings, domains);
  const [match] = matchClients(others, people).matched;
  return match?.client.id === clientId ? { message, contact: match.contact } : null;
}
