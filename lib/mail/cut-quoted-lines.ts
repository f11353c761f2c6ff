/**
 * `-----Original Message-----`, `------------------ 原始邮件 ------------------`: a title between dashes, in any language.
 * `-----BEGIN PGP MESSAGE-----` and its like are the mail itself (RFC 9580, RFC 7468).
 */
const divider = /^(?!-+\s*BEGIN )-{4,}\s*\S.{0,60}?\s*-{4,}$/;
/** The first line of quoted headers: a short label and a colon. */
const headerLine = /^[\p{L}\p{M} .-]{1,30}\s?[:：]/u;

/**
 * Text without the quoted history that a plain-text mail carries: everything from a divider that headers follow, lines
 * that begin with `>`, and the attribution line right before those.
 */
export function cutQuotedLines(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line, at) => divider.test(line) && headerLine.test(nextWords(lines, at)));
  const own = end < 0 ? lines : lines.slice(0, end);
  return own
    .filter((line, at) => !line.startsWith('>') && !isAttribution(own, at))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

const nextWords = (lines: readonly string[], at: number): string => lines[at + 1] || lines[at + 2] || '';

const isAttribution = (lines: readonly string[], at: number): boolean =>
  /[:：]$/.test(lines[at] ?? '') && nextWords(lines, at).startsWith('>');
