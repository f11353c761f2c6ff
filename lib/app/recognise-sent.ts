import { type Letter, type LetterPromise, mostPutAway } from './letter';
import { mergeLetter } from './merge-letter';
import { isLetter, type OwnMessage } from './own-message';
import type { LetterReport } from './reply/letter-report';

/** Gmail offers to undo a sending for up to 30 s; a mail that comes back by then is the same letter. ms. */
const undoable = 120_000;
/** A message shows up in its thread at once, or the person has left the thread. ms. */
const askAfter = 5_000;
/** As the schema of a letter allows. */
const mostReports = 10;
/** A message that shows up later than this is not believed to be the letter without a question. ms. */
const believedFor = 600_000;

/** What the sidebar notices of a letter. `at`: ms since 1970. */
export type LetterEvent =
  | { readonly type: 'draft'; readonly draft: Letter; readonly at: number }
  | { readonly type: 'gone'; readonly composer: string; readonly discarded: boolean; readonly at: number }
  /** The thread that is open now, with the user's side's own messages, newest first. */
  | {
      readonly type: 'reading';
      readonly threadKey: string | null;
      readonly own: readonly OwnMessage[];
      readonly at: number;
    }
  | { readonly type: 'time'; readonly at: number }
  | { readonly type: 'tick'; readonly id: string; readonly sentence: string; readonly ticked: boolean }
  | { readonly type: 'put-away'; readonly id: string; readonly note: string }
  /** A report was put into a composer. */
  | { readonly type: 'report'; readonly composer: string; readonly report: LetterReport }
  | { readonly type: 'client'; readonly id: string; readonly clientId: string; readonly clientName: string }
  /** The person says whether it was sent. */
  | { readonly type: 'answer'; readonly id: string; readonly sent: boolean; readonly at: number }
  /** A commitment could not be written, or was taken back. */
  | {
      readonly type: 'not-logged';
      readonly id: string;
      readonly sentence: string;
      readonly round: number;
      readonly why: 'failed' | 'taken-back';
    }
  /** Letters of other views and of earlier times. */
  | { readonly type: 'found'; readonly letters: readonly Letter[] }
  | { readonly type: 'forget'; readonly id: string };

/** To be written: one promise of a letter, with the message that has it; null = the person vouches for it. */
export interface LogOrder {
  readonly letter: Letter;
  readonly promise: LetterPromise;
  readonly message: OwnMessage | null;
}

export interface LettersStep {
  readonly letters: readonly Letter[];
  readonly orders: readonly LogOrder[];
}

/** Whether the person is to be asked if a letter was sent. */
export const isUnsure = (letter: Letter, at: number): boolean =>
  letter.phase === 'closed' && letter.since !== null && at - letter.since >= askAfter;

/** After how many ms something happens by the time alone; null = nothing does. */
export function nextMoment(letters: readonly Letter[], at: number): number | null {
  const waits = letters.flatMap(({ phase, since }) => {
    if (since === null || phase === 'writing') return [];
    return Math.max(0, since + (phase === 'sent' ? undoable + 1 : askAfter) - at);
  });
  const ahead = waits.filter((wait) => wait > 0);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

/** A promise still to be logged. */
export const isWaiting = ({ ticked, logged }: LetterPromise): boolean => ticked && !logged;

/**
 * Follows letters from the first word to the record. A letter counts as sent when its composer closed and a message of the
 * user's side shows up with one of its promises; then, and when the person says so, its ticked promises are ordered to be
 * logged, each once. A letter that closed otherwise stays until somebody answers. Nothing is ever ordered without a tick.
 */
export function recogniseSent(letters: readonly Letter[], event: LetterEvent): LettersStep {
  if (event.type === 'draft') return { letters: mergeLetter(letters, event.draft), orders: [] };
  if (event.type === 'found') {
    const known = new Set(letters.map(({ id }) => id));
    return { letters: [...letters, ...event.letters.filter(({ id }) => !known.has(id))], orders: [] };
  }
  const steps = letters.map((letter) => stepOf(letter, event));
  return { letters: steps.flatMap(({ letter }) => letter ?? []), orders: steps.flatMap(({ orders }) => orders) };
}

interface Step {
  /** Null = nothing is left to be followed. */
  readonly letter: Letter | null;
  readonly orders: readonly LogOrder[];
}

const stay = (letter: Letter | null): Step => ({ letter, orders: [] });

function stepOf(letter: Letter, event: Exclude<LetterEvent, { type: 'draft' | 'found' }>): Step {
  if (event.type === 'reading') return read(letter, event);
  if (event.type === 'report') return stay(event.composer === letter.composer ? attach(letter, event.report) : letter);
  if (event.type === 'gone') return event.composer === letter.composer ? stay(close(letter, event)) : stay(letter);
  if (event.type === 'time') {
    const over = letter.phase === 'sent' && event.at - (letter.since ?? 0) > undoable;
    return stay(over && letter.composer === null ? null : letter);
  }
  if (event.id !== letter.id) return stay(letter);
  if (event.type === 'forget') return stay(null);
  if (event.type === 'put-away') {
    const others = letter.putAway.filter((note) => note !== event.note);
    return stay({ ...letter, putAway: [...others, event.note].slice(-mostPutAway) });
  }
  if (event.type === 'client') return stay({ ...letter, clientId: event.clientId, clientName: event.clientName });
  if (event.type === 'answer') {
    if (letter.phase !== 'closed') return stay(letter);
    return event.sent ? log(letter, letter.promises, null, event.at) : stay(null);
  }
  return stay({ ...letter, ...changed(letter, event) });
}

/** One of the same type that was put in before and not recorded was drafted anew. */
function attach(letter: Letter, report: LetterReport): Letter {
  const others = letter.reports.filter(({ type, recorded, touchpointId }) =>
    recorded ? touchpointId !== report.touchpointId : type !== report.type,
  );
  return {
    ...letter,
    reports: [...others, { ...report, stands: true, recorded: false, round: 0 }].slice(-mostReports),
  };
}

/** A sentence that is ticked otherwise, or whose commitment is not there; a letter with such a one is to be asked about again. */
function changed(letter: Letter, event: Extract<LetterEvent, { type: 'tick' | 'not-logged' }>): Partial<Letter> {
  if (event.type === 'tick') {
    return {
      promises: replace(letter, event.sentence, (promise) => ({
        ...promise,
        ticked: event.ticked,
        chosen: true,
      })),
    };
  }
  const promises = replace(letter, event.sentence, (promise) => {
    if (!promise.logged || promise.round !== event.round) return promise;
    const round = event.why === 'failed' ? promise.round : promise.round + 1;
    return { ...promise, logged: false, round };
  });
  if (event.why === 'taken-back' || letter.composer !== null) return { promises };
  // Asked about at once, and not tried again whenever its message is seen.
  return { promises, phase: 'closed', since: 0 };
}

const replace = (
  { promises }: Letter,
  sentence: string,
  change: (promise: LetterPromise) => LetterPromise,
): LetterPromise[] => promises.map((promise) => (promise.sentence === sentence ? change(promise) : promise));

/**
 * Nothing to log and nothing logged: nobody needs to know what became of it. What was chosen stays for a while: the draft may
 * only have moved into a window.
 */
function close(letter: Letter, { discarded, at }: Extract<LetterEvent, { type: 'gone' }>): Letter | null {
  const matters = letter.promises.some((promise) => promise.logged || (isWaiting(promise) && !discarded));
  if (matters) return { ...letter, composer: null, phase: 'closed', since: at };
  const isChosen = letter.putAway.length > 0 || letter.promises.some(({ chosen }) => chosen);
  return isChosen && !discarded ? { ...letter, composer: null, phase: 'sent', since: at } : null;
}

function read(letter: Letter, { threadKey, own, at }: Extract<LetterEvent, { type: 'reading' }>): Step {
  if (letter.phase !== 'closed' || letter.since === null || at - letter.since > believedFor) return stay(letter);
  const arrived = own.find((message) => isLetter(message, letter, threadKey));
  if (arrived === undefined) return stay(letter);
  return log(
    letter,
    letter.promises.filter(({ sentence }) => arrived.text.includes(sentence)),
    arrived,
    at,
  );
}

/** Orders those of `promises` that wait, once it is known for which client. One that is not in the message goes on waiting: it may have been cut off there. */
function log(letter: Letter, promises: readonly LetterPromise[], message: OwnMessage | null, at: number): Step {
  const due = letter.clientId === null ? [] : promises.filter(isWaiting);
  const left = letter.promises.map((promise) => (due.includes(promise) ? { ...promise, logged: true } : promise));
  const phase = left.some(isWaiting) ? 'closed' : 'sent';
  const after: Letter = { ...letter, promises: left, phase, since: phase === 'sent' ? at : letter.since };
  return { letter: after, orders: due.map((promise) => ({ letter: after, promise, message })) };
}
