import { type AttachedReport, type Letter, type LetterPromise, mostPutAway } from './letter';
import { attachReport, awaitsRecord, reportsIn } from './letter-reports';
import { meetLetters } from './meet-letters';
import { mergeLetter } from './merge-letter';
import { canBeLetter, holdsPromise, type OwnMessage } from './own-message';
import type { LetterReport } from './reply/letter-report';

/** Gmail offers to undo a sending for up to 30 s; a mail that comes back by then is the same letter. ms. */
const undoable = 120_000;
/** A message shows up in its thread at once, or the person has left the thread. ms. */
const askAfter = 5_000;
/** A message that shows up later than this is not believed to be the letter without a question. ms. */
const believedFor = 600_000;

/** What the sidebar notices of a letter. `at`: ms since 1970. */
export type LetterEvent =
  | { readonly type: 'draft'; readonly draft: Letter; readonly text: string; readonly at: number }
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
  /** The same of a touchpoint. */
  | {
      readonly type: 'not-recorded';
      readonly id: string;
      readonly touchpointId: string;
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

/** The same of a report. */
export interface ReportOrder {
  readonly letter: Letter;
  readonly report: AttachedReport;
  readonly message: OwnMessage | null;
}

export interface LettersStep {
  readonly letters: readonly Letter[];
  readonly orders: readonly LogOrder[];
  readonly reports: readonly ReportOrder[];
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
  if (event.type === 'draft')
    return { letters: mergeLetter(letters, event.draft, event.text), orders: [], reports: [] };
  if (event.type === 'found') return { letters: meetLetters(letters, event.letters), orders: [], reports: [] };
  const steps = letters.map((letter) => stepOf(letter, event));
  return {
    letters: steps.flatMap(({ letter }) => letter ?? []),
    orders: steps.flatMap(({ orders }) => orders),
    reports: steps.flatMap(({ reports }) => reports),
  };
}

interface Step extends Omit<LettersStep, 'letters'> {
  /** Null = nothing is left to be followed. */
  readonly letter: Letter | null;
}

const stay = (letter: Letter | null): Step => ({ letter, orders: [], reports: [] });

function stepOf(letter: Letter, event: Exclude<LetterEvent, { type: 'draft' | 'found' }>): Step {
  if (event.type === 'reading') return read(letter, event);
  if (event.type === 'report') {
    const isThis = event.composer === letter.composer;
    return stay(isThis ? { ...letter, reports: attachReport(letter, event.report) } : letter);
  }
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
    return event.sent ? log(letter, letter, null, event.at) : stay(null);
  }
  return stay({ ...letter, ...changed(letter, event) });
}

/** A sentence that is ticked otherwise, or a record that is not there; a letter with such a one is to be asked about again. */
function changed(
  letter: Letter,
  event: Extract<LetterEvent, { type: 'tick' | 'not-logged' | 'not-recorded' }>,
): Partial<Letter> {
  if (event.type === 'tick') {
    return {
      promises: replace(letter, event.sentence, (promise) => ({
        ...promise,
        ticked: event.ticked,
        chosen: true,
      })),
    };
  }
  const { round, why } = event;
  const next = why === 'failed' ? round : round + 1;
  const without =
    event.type === 'not-logged'
      ? {
          promises: replace(letter, event.sentence, (promise) =>
            promise.logged && promise.round === round ? { ...promise, logged: false, round: next } : promise,
          ),
        }
      : {
          reports: letter.reports.map((report) =>
            report.touchpointId === event.touchpointId && report.recorded && report.round === round
              ? { ...report, recorded: false, round: next }
              : report,
          ),
        };
  if (why === 'taken-back' || letter.composer !== null) return without;
  // Asked about at once, and not tried again whenever its message is seen.
  return { ...without, phase: 'closed', since: 0 };
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
  const matters =
    letter.promises.some((promise) => promise.logged || (isWaiting(promise) && !discarded)) ||
    letter.reports.some((report) => report.recorded || (awaitsRecord(report) && !discarded));
  if (matters) return { ...letter, composer: null, phase: 'closed', since: at };
  const isChosen = letter.putAway.length > 0 || letter.promises.some(({ chosen }) => chosen);
  return isChosen && !discarded ? { ...letter, composer: null, phase: 'sent', since: at } : null;
}

/** Whether a message that is seen can be this letter: it closed, or was left open with a report in it. */
export const mayArrive = ({ phase, composer, since, reports }: Letter): boolean =>
  phase === 'closed' ? since !== 0 : phase === 'writing' && composer === null && reports.some(awaitsRecord);

function read(letter: Letter, { threadKey, own, at }: Extract<LetterEvent, { type: 'reading' }>): Step {
  if (!mayArrive(letter)) return stay(letter);
  const isFresh = letter.since !== null && at - letter.since <= believedFor;
  for (const message of own) {
    if (!canBeLetter(message, letter, threadKey)) continue;
    const reports = reportsIn(letter, message.text, { sure: !isFresh });
    if (reports.length === 0 && !(isFresh && holdsPromise(message, letter))) continue;
    const promises = letter.promises.filter(({ sentence }) => message.text.includes(sentence));
    return log(letter, { promises, reports }, message, at);
  }
  return stay(letter);
}

/**
 * Orders those of `told` that wait, promises once it is known for which client. One that is not in the message goes on waiting: it
 * may have been cut off there.
 */
function log(letter: Letter, told: Pick<Letter, 'promises' | 'reports'>, message: OwnMessage | null, at: number): Step {
  const due = letter.clientId === null ? [] : told.promises.filter(isWaiting);
  const sent = told.reports.filter(awaitsRecord);
  const promises = letter.promises.map((promise) => (due.includes(promise) ? { ...promise, logged: true } : promise));
  const reports = letter.reports.map((report) => (sent.includes(report) ? { ...report, recorded: true } : report));
  const phase = promises.some(isWaiting) || reports.some(awaitsRecord) ? 'closed' : 'sent';
  const since = phase === 'sent' ? at : (letter.since ?? at);
  const after: Letter = { ...letter, promises, reports, phase, since };
  return {
    letter: after,
    orders: due.map((promise) => ({ letter: after, promise, message })),
    reports: sent.map((report) => ({ letter: after, report, message })),
  };
}
