import type { Draft } from '@/lib/app/writer';
import type { Contact } from '@/lib/domain/contact';
import type { SatisfactionResponse } from '@/lib/domain/satisfaction';
import { numberOf } from './check-satisfaction';
import type { SatisfactionValues } from './satisfaction-values';

type SatisfactionDraft = Draft<SatisfactionResponse>;

/** What a form does not ask: which record it is, whose, and where its words come from. */
export type SatisfactionAbout = Pick<
  SatisfactionDraft,
  'id' | 'expectedVersion' | 'clientId' | 'engagementId' | 'evidence'
>;

/**
 * What the store is to write. Call it only for values that `checkSatisfaction` accepts. A contact's name is written beside its
 * id, so that the answer can be read once the contact is gone. `wordOf` is the word for a step of the word scale.
 */
export function toSatisfactionDraft(
  values: SatisfactionValues,
  about: SatisfactionAbout,
  {
    contacts,
    wordOf,
  }: {
    readonly contacts: readonly Pick<Contact, 'id' | 'name' | 'addresses'>[];
    readonly wordOf: (value: number) => string;
  },
): SatisfactionDraft {
  const value = numberOf(values.value) ?? Number.NaN;
  const contact = contacts.find(({ id }) => id === values.contactId);
  return {
    ...about,
    metric: values.metric,
    value,
    scaleMin: values.scaleMin,
    scaleMax: values.scaleMax,
    word: values.metric === 'words' ? values.word || wordOf(value) : null,
    contactId: values.contactId || null,
    respondent: (contact && (contact.name || contact.addresses[0])) || values.respondent.trim(),
    on: values.on,
    channel: values.channel.trim(),
    comment: values.comment.trim(),
  };
}
