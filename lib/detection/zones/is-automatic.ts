import { chineseWords } from './chinese-words';
import { englishWords } from './english-words';
import type { Stretch } from './stretch';
import { holdsOne } from './zone-patterns';

const subjects = [...englishWords.automaticSubjects, ...chineseWords.automaticSubjects].join('|');
const automaticSubject = new RegExp(
  `^(?:(?:re|fw|回复|答复)\\s?[:：]\\s?)?[\\[【(]?(?:${subjects})\\s?(?:[:：\\]】)]|$)`,
  'iu',
);
const said = sentenceStart(englishWords.automatic, chineseWords.automatic);
const awayNow = sentenceStart(englishWords.awayNow, chineseWords.awayNow);
const awaySoon = sentenceStart(englishWords.awaySoon, chineseWords.awaySoon);
const awayMark = holdsOne(englishWords.awayMarks, chineseWords.awayMarks);
const returnMark = holdsOne(englishWords.returnMarks, chineseWords.returnMarks);
const stillAtWork = holdsOne(englishWords.stillAtWork, chineseWords.stillAtWork);

/** An automatic answer says so early: a greeting, thanks, and then the absence. */
const openingLines = 5;
const openingLength = 500;
const readLength = 4_000;

/**
 * Whether a message was written by a machine: by its own subject ("Automatic reply: …", 自动回复：…), by a sentence that says
 * so, or by an absence in its opening together with what automatic answers go on to say (RFC 3834 gives them headers, which
 * a mail page does not show). A person who is away and still promises something is not one.
 */
export function isAutomatic(own: readonly Stretch[], subject: string | null | undefined): boolean {
  if (automaticSubject.test((subject ?? '').slice(0, 200).trim())) return true;
  const lines = own.flat().flatMap(({ words }) => (words === '' ? [] : [words]));
  const whole = lines.join('\n').slice(0, readLength);
  if (said.test(whole)) return true;
  const opening = lines.slice(0, openingLines).join('\n').slice(0, openingLength);
  const now = awayNow.test(opening);
  if (!now && !awaySoon.test(opening)) return false;
  return !stillAtWork.test(whole) && (awayMark.test(whole) || (now && returnMark.test(whole)));
}

/** The words begin a line or a sentence. */
function sentenceStart(...tables: readonly (readonly string[])[]): RegExp {
  return new RegExp(`(?:^|[.!?;,:。！？；，：]\\s{0,3})(?:${tables.flat().join('|')})`, 'imu');
}
