import type { Letter, LetterPromise } from './letter';
import { holdsReport, standingReports } from './letter-reports';

/** As the schema of a letter allows. */
const mostPromises = 200;

/**
 * Takes in what a composer holds now, `text` in its words. A composer that was not known continues the letter without one that says the same to
 * the same people: the draft was opened again after a reload, moved into a window, or its sending was undone.
 */
export function mergeLetter(letters: readonly Letter[], draft: Letter, text: string): readonly Letter[] {
  const known =
    letters.find(({ composer }) => composer === draft.composer) ??
    letters.find(({ id }) => id === draft.id) ??
    letters.find((one) => continues(one, draft, text));
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
  return letters.map((one) => (one === known ? merged : one));
}

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
