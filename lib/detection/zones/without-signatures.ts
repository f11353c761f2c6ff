import { chineseWords } from './chinese-words';
import { englishWords } from './english-words';
import { isContactLine } from './is-contact-line';
import { isSignOff } from './is-sign-off';
import { isSignatureLine } from './is-signature-line';
import { type Stretch, withoutLines } from './stretch';
import { isWholly } from './zone-patterns';

const device = isWholly(englishWords.devices, chineseWords.devices);
/** More lines than this under "--" are a part of the mail, not a signature. RFC 3676 allows four; firms take more. */
const mostLines = 15;

/**
 * Takes out signatures: from "-- " (RFC 3676 section 4.3) to the end, sign-offs with the names, titles and numbers below
 * them, the lines of mail programs ("Sent from my iPhone", 发自我的iPhone), and contact lines at the end of the stretch.
 * Source of the line rules: Carvalho and Cohen, "Learning to extract signature and reply lines from email", CEAS 2004.
 */
export function withoutSignatures(lines: Stretch): readonly Stretch[] {
  const at = delimiterAt(lines);
  const above = at < 0 ? lines : lines.slice(0, at);
  const taken = new Set<number>();
  takeTail(taken, above);
  for (let line = 0; line < above.length; line++) {
    const words = above[line]?.words ?? '';
    if (words === '') continue;
    if (device.test(words)) taken.add(line);
    else if (isSignOff(words)) line = takeBlock(taken, above, line);
  }
  return withoutLines(above, (line) => taken.has(line));
}

/** The last "--" with a signature's few lines below it, or -1; those before it part sections. */
function delimiterAt(lines: Stretch): number {
  let written = 0;
  for (let at = lines.length - 1; at >= 0 && written <= mostLines; at--) {
    const words = lines[at]?.words ?? '';
    if (words === '--' && written > 0) return at;
    if (words !== '' && words !== '--') written++;
  }
  return -1;
}

/** Takes the sign-off at `at` and the lines of a signature after it; gives the last line taken. */
function takeBlock(taken: Set<number>, lines: Stretch, at: number): number {
  taken.add(at);
  let line = at + 1;
  while (line < lines.length && line <= at + 2 * mostLines && isSignatureLine(lines[line]?.words ?? ''))
    taken.add(line++);
  return line - 1;
}

/** Takes the contact lines that end a mail without a sign-off, with the names and titles right above them. */
function takeTail(taken: Set<number>, lines: Stretch): void {
  let line = lines.length - 1;
  let contacts = 0;
  while (line >= 0 && lines.length - line <= 2 * mostLines && isTail(lines, line)) {
    if (isContactLine(lines[line]?.words ?? '')) contacts++;
    line--;
  }
  if (contacts === 0) return;
  for (let at = line + 1; at < lines.length; at++) taken.add(at);
}

const isTail = (lines: Stretch, at: number): boolean => {
  const words = lines[at]?.words ?? '';
  return words === '' || device.test(words) || isSignatureLine(words);
};
