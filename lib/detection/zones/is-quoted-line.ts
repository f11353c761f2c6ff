import type { MailLine } from './mail-lines';

// ">", "> >", "|>", and the initials that some clients put before it ("LK> "). "->" and "=>" are arrows of the author's.
const quoteMark = /^(?:[A-Z]{1,3}|\|)?[>＞]/;

/** A line of quoted history by its mark (RFC 3676 section 4.5), at any depth. */
export const isQuotedLine = (line: MailLine | undefined): boolean => line !== undefined && quoteMark.test(line.words);
