import type { Suggestion } from '@/lib/detection/suggestion';
import type { Direction } from '@/lib/domain/commitment';
import { isDismissedIn } from '@/lib/domain/dismissal-life';
import { defaultSettings, type Settings } from '@/lib/domain/settings';
import type { SuggestionKind } from '@/lib/domain/suggestion-kind';
import type { Message, PageReading, Person } from '@/lib/domain/thread';
import { wordingKey } from '@/lib/domain/wording-key';
import type { WorkCalendar } from '@/lib/domain/working-days';
import { messageKey } from '@/lib/matching/message-key';
import { newestFirst } from '@/lib/matching/newest-first';
import { ownSide } from '@/lib/matching/own-side';
import { peopleQuery } from '@/lib/matching/people-query';
import { isOurs } from './is-ours';
import type { Reader } from './reader';
import { type HashText, withoutLogged } from './without-logged';

/** A sentence of the open thread that may be worth logging, as the sidebar offers it. */
export interface OfferedSuggestion {
  /** Tells it apart from the others of its thread. */
  readonly id: string;
  readonly suggestion: Suggestion;
  /** Those of the suggestion's kinds that the user wants; never empty. */
  readonly kinds: readonly SuggestionKind[];
  /** Whose words they are: `ours` when the author is on the user's side. */
  readonly direction: Direction;
  readonly author: Person | null;
  /** Keys under which a dismissal is remembered, and the version of what is remembered now (0 = nothing). */
  readonly message: string;
  readonly wording: string;
  readonly dismissalVersion: number;
}

/** Finds the suggestions of one message; a port, because finding takes code and time that others arrange. */
export type SearchMessage = (
  message: { readonly text: string; readonly subject: string | null; readonly sentAt: string | null },
  calendar: WorkCalendar,
) => Promise<readonly Suggestion[]>;

/** What is open lies in the last few; older ones were answered or logged. */
const mostMessages = 3;

/** Nobody reads further, and a read asks for so many wordings at most. */
const mostOffers = 200;

type Bodied = Message & { readonly body: string };
const hasBody = (message: Message): message is Bodied =>
  message.state === 'expanded' && message.body !== null && message.body.trim() !== '';

/**
 * What to offer of the newest messages that are unfolded: newest message first, within one in the order of its text;
 * without the kinds the user does not want, without what was dismissed and without what is on file. Errors: `StorageError`, and what `search` throws.
 */
export async function offerSuggestions(
  reader: Pick<Reader, 'findPeople' | 'findDismissals' | 'findLogged'>,
  reading: PageReading,
  { search, hash }: { readonly search: SearchMessage; readonly hash: HashText },
): Promise<readonly OfferedSuggestion[]> {
  const messages = newestFirst(reading.messages).filter(hasBody).slice(0, mostMessages);
  if (messages.length === 0) return [];
  const { settings: saved, clients } = await reader.findPeople({ ...peopleQuery(reading.messages), threadKey: null });
  const settings = saved ?? defaultSettings;
  const isOwn = ownSide(
    reading.account,
    settings,
    clients.flatMap(({ domains }) => domains),
  );
  const found: OfferedSuggestion[] = [];
  for (const message of messages) {
    const about = {
      author: message.from,
      direction: isOurs(message, reading, isOwn) ? ('ours' as const) : ('theirs' as const),
      message: messageKey(reading, message),
    };
    const asked = {
      text: message.body,
      subject: reading.messages.length === 1 ? reading.subject : null,
      sentAt: message.dateLocal,
    };
    found.push(...offersOf(await search(asked, settings), about, settings));
  }
  return withoutLogged(reader, await withoutDismissed(reader, found.slice(0, mostOffers)), reading, hash);
}

/** One row for each wording and day of a message, however often it says so. */
function offersOf(
  suggestions: readonly Suggestion[],
  about: Pick<OfferedSuggestion, 'author' | 'direction' | 'message'>,
  { unwantedKinds = [] }: Pick<Settings, 'unwantedKinds'>,
): OfferedSuggestion[] {
  const offers = new Map<string, OfferedSuggestion>();
  for (const suggestion of suggestions) {
    const kinds = suggestion.kinds.filter((kind) => !unwantedKinds.includes(kind));
    const wording = wordingKey(suggestion.wording);
    const said = `${wording} ${suggestion.due?.day ?? ''}`;
    if (kinds.length === 0 || offers.has(said)) continue;
    const id = `${about.message} ${suggestion.start}`;
    offers.set(said, { ...about, id, suggestion, kinds, wording, dismissalVersion: 0 });
  }
  return [...offers.values()];
}

async function withoutDismissed(
  reader: Pick<Reader, 'findDismissals'>,
  found: readonly OfferedSuggestion[],
): Promise<readonly OfferedSuggestion[]> {
  if (found.length === 0) return found;
  const wordings = [...new Set(found.map(({ wording }) => wording))];
  const dismissals = new Map((await reader.findDismissals(wordings)).map((dismissal) => [dismissal.id, dismissal]));
  return found.flatMap((offer) => {
    const dismissal = dismissals.get(offer.wording);
    if (dismissal === undefined) return [offer];
    return isDismissedIn(dismissal, offer.message) ? [] : [{ ...offer, dismissalVersion: dismissal.version }];
  });
}
