import type { Letter, LetterPromise } from './letter';
import { holdsReport, standingReports } from './letter-reports';

/** As the schema of a letter allows. */
const mostPromises = 200;

/**
 * Takes in what a composer holds now, `text` in its words. A composer that was not known continues the letter without one that says the same to
 * the same people: the draft was opened again after a reload, moved into a window, or its sending was undone. One in which nothing
 * was chosen yet continues one that was left with its page, whose words may have come back bit by bit.
 */
export function mergeLetter(letters: readonly Letter[], draft: Letter, text: string): readonly Letter[] {
  const own = letters.find(({ composer }) => composer === draft.composer) ?? letters.find(({ id }) => id === draft.id);
  const before = letters.find((one) => continues(one, draft, text));
  const goesOn = own === undefined || (before?.phase === 'writing' && isUntouched(own));
  const known = (goesOn ? before : undefined) ?? own;
  if (known === undefined) return [...letters, draft];
  const merged: Letter = {
    ...draft,
    id: known.id,
    begunOn: known.begunOn,
    before: known.before,
    putAway: known.putAway,
    reports: standingReports(known, text),
    clientId: draft.clientId ?? known.clientId,
    clientName: draft.clientId === null ? known.clientName : draft.clientName,
    promises: mergePromises(known.promises, draft.promises),
  };
  return letters.flatMap((one) => (one === known ? merged : one === own ? [] : one));
}

const isUntouched = ({ composer, promises, putAway, reports }: Letter): boolean =>
  composer !== null &&
  putAway.length === 0 &&
  reports.length === 0 &&
  !promises.some(({ chosen, logged }) => chosen || logged);

function continues(letter: Letter, draft: Letter, text: string): boolean {
  if (letter.composer !== null) return false;
  const isSamePlace = letter.threadKey !== null && letter.threadKey === draft.threadKey;
  const isSameClient = letter.clientId !== null && letter.clientId === draft.clientId;
  const isSamePeople = letter.recipients.some((address) => draft.recipients.includes(address));
  if (!isSamePlace && !isSameClient && !isSamePeople) return false;
  if (holdsReport(letter, text)) return true;
  return letter.promises.some(({ sentence }) => draft.promises.some((promise) => promise.sentence === sentence));
}

/** What the person chose stays with its sentence, also while that is still being written; what was logged stays even without. */
function mergePromises(before: readonly LetterPromise[], now: readonly LetterPromise[]): LetterPromise[] {
  const sentences = new Set(now.map(({ sentence }) => sentence));
  const earlier = before.filter(({ sentence, logged }) => !logged && !sentences.has(sentence));
  const present = now.map((promise) => {
    const { sentence } = promise;
    const same = before.find((one) => one.sentence === sentence);
    if (same)
      return {
        ...promise,
        ticked: same.chosen ? same.ticked : promise.ticked,
        chosen: same.chosen,
        logged: same.logged,
        round: same.round,
      };
    const grown = earlier.find((one) => sentence.startsWith(stem(one)) || one.sentence.startsWith(stem(promise)));
    return grown?.chosen ? { ...promise, ticked: grown.ticked, chosen: true } : promise;
  });
  const gone = before.filter(({ sentence, logged }) => logged && !sentences.has(sentence));
  return [...present, ...gone].slice(0, mostPromises);
}

/** Without the sign at its end, which comes and goes while one types. */
const stem = ({ sentence }: LetterPromise): string => sentence.replace(/[\p{P}\s]+$/u, '');
