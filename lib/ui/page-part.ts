import type { MessageKey } from './catalogue/messages';

/** The word for each part of the adapters' selector tables (lib/mail); several parts show the same thing to a person. */
const words = {
  account: 'book_part_account',
  printAccount: 'book_part_account',
  heading: 'book_part_subject',
  subject: 'book_part_subject',
  printSubject: 'book_part_subject',
  sender: 'book_part_sender',
  senderPerson: 'book_part_sender',
  collapsedSender: 'book_part_sender',
  recipient: 'book_part_recipients',
  details: 'book_part_recipients',
  to: 'book_part_recipients',
  cc: 'book_part_recipients',
  date: 'book_part_date',
  body: 'book_part_body',
  card: 'book_part_message',
  printed: 'book_part_message',
  conversation: 'book_part_thread',
  item: 'book_part_thread',
  pane: 'book_part_thread',
  composer: 'book_part_composer',
  composerText: 'book_part_composer',
  editor: 'book_part_composer',
  chip: 'book_part_composer',
  composerSubject: 'book_part_composer',
  subjectBox: 'book_part_composer',
} as const satisfies Record<string, MessageKey>;

/** Null for a part that has no word: it is shown by its id. */
export const pagePartKey = (part: string): MessageKey | null =>
  Object.hasOwn(words, part) ? words[part as keyof typeof words] : null;
