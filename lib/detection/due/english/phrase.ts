/**
 * A pattern for a phrase in English text: case does not matter, it neither begins nor ends inside a word or a number, and one
 * blank stands for up to three (the text has had its line breaks made blanks; ` ?` is none to three). The bound keeps a match
 * linear.
 */
export const phrase = (source: string): RegExp =>
  new RegExp(
    `(?<![\\w#$£€@]|[\\d][.,/-])(?:${source.replace(/ ([?*])?/g, (_, optional) => (optional ? '[ ]{0,3}' : '[ ]{1,3}'))})(?![\\w@])`,
    'gi',
  );
