import { cleanLines } from './clean-text';
import type { MailAdapter, TextPlace } from './mail-adapter';
import { longestQuote } from './mail-limits';

/** What a person marked on the page. */
export interface MarkedText {
  /** At most `longestQuote` UTF-16 units, never HTML. */
  readonly text: string;
  /** Whether more was marked than is kept. */
  readonly cut: boolean;
  /** The message in whose text the marked words begin; null when they do not, or reach into a field that is written in. */
  readonly place: TextPlace | null;
  readonly range: Range;
  /** Whether the words were marked from their end to their beginning. */
  readonly backward: boolean;
}

export type ReadMarked = typeof readMarked;

const written = 'input, textarea, [contenteditable]:not([contenteditable="false"])';

const isWritten = (node: Node): boolean =>
  (node.nodeType === 1 ? (node as Element) : node.parentElement)?.closest(written) != null;

/** Reads the words that are marked on the page now; null when there are none. May make the browser lay out the page. */
export function readMarked(page: Document, adapter: Pick<MailAdapter, 'messageAt'>): MarkedText | null {
  const selection = page.getSelection();
  if (!selection?.rangeCount) return null;
  const range = selection.getRangeAt(0);
  const { startContainer: start, endContainer: end } = range;
  const words = cleanLines(String(selection), longestQuote);
  if (!words.text) return null;
  return {
    ...words,
    place: range.collapsed || isWritten(start) || isWritten(end) ? null : adapter.messageAt(start),
    range,
    backward: selection.focusNode === start && selection.focusOffset === range.startOffset,
  };
}
