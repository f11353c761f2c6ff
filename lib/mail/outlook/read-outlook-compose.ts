import type { Compose, Message, Person } from '@/lib/domain/thread';
import { cleanText } from '@/lib/mail/clean-text';
import { collectPeople, parsePerson } from '@/lib/mail/read-people';
import { readText } from '@/lib/mail/read-text';
import type { PartFinder } from '@/lib/mail/select-part';
import { ownPlainText } from '@/lib/mail/write-plain';
import { judgeOwnText } from './judge-mail-text';
import type { OutlookPart } from './outlook-parts';
import { readOutlookPerson } from './read-outlook-person';
import { sameAddress } from './same-address';

type Find = PartFinder<OutlookPart>;

export interface ComposeSurroundings {
  readonly isWindow: boolean;
  /** Messages of the thread in which the composer stands; null when it stands in none. */
  readonly thread: readonly Message[] | null;
}

/** Reads a composer; signature and quoted history are left out of its text. */
export function readOutlookCompose(find: Find, root: Element, { isWindow, thread }: ComposeSurroundings): Compose {
  const text = find.need('composerText', root);
  const to = chips(find, 'to', root);
  const cc = chips(find, 'cc', root) ?? (to ? [] : null);
  const field = find.one('composerSubject', root);
  return {
    kind: thread ? replyKind(to ?? [], cc ?? [], thread) : quotes(root) ? null : 'new',
    surface: isWindow ? 'window' : thread ? 'inline' : 'pane',
    to,
    cc,
    subject: field && (cleanText((field as HTMLInputElement).value) ?? ''),
    body: text && ownWords(text),
  };
}

const ownWords = (editor: Element): string =>
  editor.tagName === 'TEXTAREA'
    ? ownPlainText((editor as HTMLTextAreaElement).value).trim()
    : readText(editor, { judge: judgeOwnText });

function chips(find: Find, part: 'to' | 'cc', root: Element): Person[] | null {
  const field = find.one(part, root);
  if (!field) return null;
  return collectPeople(
    find
      .all('chip', field)
      .map((chip) => parsePerson(chip.getAttribute('aria-label') ?? '') ?? readOutlookPerson(chip)),
  );
}

/** The editor does not say which button opened it; its recipients do, unless none of them is part of the thread. */
function replyKind(to: readonly Person[], cc: readonly Person[], thread: readonly Message[]): Compose['kind'] {
  const everyone = thread.flatMap((message) => [message.from, ...(message.to ?? []), ...(message.cc ?? [])]);
  const answers = to.some((person) => everyone.some((each) => each && isSame(each, person)));
  if (!answers) return null;
  return to.length + cc.length > 1 ? 'replyAll' : 'reply';
}

/** Only for the kind of reply, so a name will do where an address is missing. */
const isSame = (one: Person, other: Person): boolean =>
  one.address && other.address ? sameAddress(one, other) : one.name === other.name;

/** A reply or a forward carries the mail that it answers. */
export const quotes = (root: Element): boolean => root.querySelector('#appendonsend, #divRplyFwdMsg') !== null;
