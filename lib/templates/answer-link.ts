import type { ValuePiece } from './pieces';

/** Half of a pair, which stands for no character and which an address cannot hold. */
const loneSurrogate = /[\uD800-\uDFFF]/gu;
const encoded = (text: string): string => encodeURIComponent(text.replace(loneSurrogate, '\u{FFFD}'));

/** The answer of a survey as a link: writing to `to` with `subject` is the answer. Nothing in them can add a header. */
export function answerLink(label: string, to: string, subject: string): ValuePiece {
  const address = encoded(to).replaceAll('%40', '@');
  return { kind: 'value', text: label, href: `mailto:${address}?subject=${encoded(subject)}` };
}
