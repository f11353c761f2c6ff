import { chineseWords } from './chinese-words';
import { englishWords } from './english-words';
import { type HeaderKind, headerKind } from './header-kind';
import type { Stretch } from './stretch';
import { isWholly } from './zone-patterns';

const titles = [...englishWords.dividers, ...chineseWords.dividers].join('|');
const divider = new RegExp(`^[-—_=*]{2,80}\\s*(?:${titles})\\s*[:：]?\\s*[-—_=*]{2,80}$`, 'iu');
/** A title between dashes in any words; one of history when headers follow. PGP's are the mail itself (RFC 9580). */
const anyDivider = /^(?!-+\s?BEGIN )-{4,80}\s?[^-\s][^-]{0,60}-{4,80}$/u;
const forward = isWholly(englishWords.forwards, chineseWords.forwards);
const address = /@|\[mailto/iu;
/** A block of headers is at most so many lines, with blank ones and wrapped lists of recipients. */
const blockLength = 12;

/**
 * The lines above history that nobody marked line by line: a forwarded or original mail under its divider ("-----Original
 * Message-----", "---------- 转发的邮件 ----------") or under a block of headers as Outlook writes it. Nothing below is
 * taken for the author's.
 */
export function aboveHistory(lines: Stretch): Stretch {
  const at = lines.findIndex((_, line) => beginsHistory(lines, line));
  return at < 0 ? lines : lines.slice(0, at);
}

function beginsHistory(lines: Stretch, at: number): boolean {
  const words = lines[at]?.words ?? '';
  if (words === '') return false;
  if (divider.test(words) || forward.test(words)) return true;
  if (anyDivider.test(words)) return headerKind(lines[at + 1]?.words || lines[at + 2]?.words || '') !== undefined;
  return headerKind(words) !== undefined && isHeaderBlock(lines, at);
}

/** "From: 9 am to noon" stands in an agenda: a sender without an address has no figures in the name. */
const isTime = (words: string): boolean => /\d/.test(words) && !address.test(words);

/** From, and at least two other headers or one and an address: "From: Monday we start" and a "To:" are no block. */
function isHeaderBlock(lines: Stretch, at: number): boolean {
  const found = new Set<HeaderKind>();
  let hasAddress = false;
  let strange = 0;
  for (let line = at; line < Math.min(lines.length, at + blockLength) && strange < 2; line++) {
    const words = lines[line]?.words ?? '';
    if (words === '') continue;
    // What stands below a divider are the headers of another mail.
    if (divider.test(words) || forward.test(words)) break;
    const kind = headerKind(words);
    if (kind && !(kind === 'from' && isTime(words))) found.add(kind);
    strange = kind ? 0 : strange + 1;
    hasAddress ||= kind !== undefined && address.test(words);
  }
  return found.has('from') && (found.size > 2 || (found.size > 1 && hasAddress));
}
