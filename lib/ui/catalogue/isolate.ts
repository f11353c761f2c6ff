const embeddingControls = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu;
const lineBreaks = /[\r\n\u2028\u2029\u0085]+/gu;
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Foreign text without its own direction marks, on one line. */
export const withoutDirectionMarks = (text: string): string =>
  text.replace(embeddingControls, '').replace(lineBreaks, ' ');

/** Foreign text (a name, an address) for use inside a sentence: right-to-left text is set apart (U+2068 … U+2069). */
export function isolate(text: string): string {
  const plain = withoutDirectionMarks(text);
  return rightToLeft.test(plain) ? `\u2068${plain}\u2069` : plain;
}
