/**
 * Marks that show nothing or turn the direction of writing: soft hyphen, joiners, zero-width spaces, bidi controls, variation
 * selectors, annotation marks, tags, byte order mark.
 */
const invisible =
  /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]|[\uFE00-\uFE0F]/gu;

/** Text without the marks that a mail can use to make two different texts look the same. */
export const stripInvisible = (text: string): string => text.replace(invisible, '');
