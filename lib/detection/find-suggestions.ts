import type { SuggestionKind } from '@/lib/domain/suggestion-kinds';
import type { WorkCalendar } from '@/lib/domain/working-days';
import { due } from './due/due';
import { isGreeting } from './is-greeting';
import { type LabelledSentence, labelSentences } from './label-sentences';
import { ownSentences } from './own-sentences';
import type { Sentence } from './sentences/split-sentences';
import type { Suggestion } from './suggestion';
import { wording } from './wording';

/** A message to search. */
export interface SearchedMessage {
  readonly text: string;
  /** The subject of this very message: it says whether an answer is automatic. */
  readonly subject?: string | null;
  /** The mail adapter took the quoted history out already. */
  readonly quotesCut?: boolean;
  /** ISO 8601 with the sender's offset, or a wall clock without one; null = unknown, then no day is named. */
  readonly sentAt: string | null;
  /** IANA zone of the sender, used when `sentAt` is in UTC. */
  readonly zone: string | null;
}

export interface SearchOptions {
  /** The days on which one works; Monday to Friday when left out. */
  readonly calendar?: WorkCalendar;
}

/** Kinds that may have a day by which they are due; what was delivered or approved has none. */
const dated: ReadonlySet<SuggestionKind> = new Set(['promise', 'request', 'change']);

/** The sentences of a message that may be worth logging, in the order of the text. Never throws, whatever the text. */
export function findSuggestions(message: SearchedMessage, options: SearchOptions = {}): readonly Suggestion[] {
  const { text, subject = null, quotesCut = false } = message;
  const sentences = ownSentences(text, { subject, quotesCut }).filter((sentence) => !isGreeting(sentence.text));
  const labels = labelSentences(sentences.map((sentence) => sentence.text));
  return sentences.flatMap((sentence, at) => {
    const label = labels[at];
    return label ? suggestionOf(sentence, label, message, options) : [];
  });
}

function suggestionOf(
  sentence: Sentence,
  { scores, sure, possible }: LabelledSentence,
  { sentAt, zone }: SearchedMessage,
  options: SearchOptions,
): Suggestion[] {
  const [surest] = sure.length > 0 ? sure : possible;
  if (surest === undefined) return [];
  const kinds = sure.length > 0 ? sure : possible;
  const day =
    sentAt !== null && kinds.some((kind) => dated.has(kind))
      ? due(sentence.text, sentAt, zone, options.calendar)
      : null;
  return [
    {
      kinds,
      start: sentence.start,
      end: sentence.end,
      quote: sentence.text,
      confidence: scores[surest],
      sure: sure.length > 0,
      due: day && { ...day, start: day.start + sentence.start, end: day.end + sentence.start },
      wording: wording(sentence.text),
    },
  ];
}
