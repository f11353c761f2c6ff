/**
 * Words that look like a date and are none: round the clock, versions, fractions, amounts, addresses, numbers of things. Source:
 * facts on due dates, "false dates", and the rows of kind "none" of the public corpora.
 */
const falseDates = [
  /\b24[/x]7\b/gi,
  /\b\d\/\d(?= ?(?:of|an?|inch|cup|mile|hours?|h|full|done|complete)\b)/gi,
  /(?<!\b(?:on|by|before|until|till|due|to|from|for|of) )\b(\d{1,2})\/\1\b/gi,
  /(?:https?:\/\/|www\.)[^\s<>]{1,500}/gi,
  /[\w.+-]{1,64}@[\w.-]{1,200}/g,
  /\b(?:v|ver|version|release|build|section|sec|chapter|clause|article|paragraph|fig|figure|table|page|pp?|room|rm|suite|floor|ext|item|step|sprint|ticket|order|invoice|no|number|nr|#)\.? ?#?\d[\d./-]*/gi,
  /\b\d+(?:\.\d+){2,}\b(?<!\b\d{1,2}\.\d{1,2}\.\d{2,4}|\b\d{4}\.\d{1,2}\.\d{1,2})/g,
  /[$€£¥#] ?\d[\d.,/-]*/g,
  /\b\d+(?:[.,/]\d+)?(?: ?%| ?percent\b| ?(?:GB|MB|kg|km|USD|EUR|RMB|px|pcs|pieces)\b)/gi,
  /\+\d[\d ()-]{6,20}/g,
  /\b\d{3}[-.]\d{3,4}[-.]\d{4}\b/g,
];

/** The text, equally long, with blanks in place of line breaks and odd blanks, and with `_` in place of false dates. */
export function withoutFalseDates(text: string): string {
  let left = text.replace(/\s/g, ' ').replace(/[’‘]/g, "'");
  for (const pattern of falseDates) left = left.replace(pattern, (words) => '_'.repeat(words.length));
  return left;
}
