import type { Verdict } from '@/lib/mail/read-text';

/** With and without the `x_` that Outlook puts before ids and classes of a received mail. */
const historyStart = /^(?:x_)*(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container)$/;
const signature = /^(?:x_)*Signature$/;
const foreignQuote = '[class~="x_gmail_quote"], [class~="gmail_quote"], blockquote[type="cite"]';

/** Leaves out quoted history, and the host's own controls inside a body. */
export function judgeMailText(element: Element): Verdict {
  if (historyStart.test(element.id)) return 'end';
  return element.tagName === 'BUTTON' || element.matches(foreignQuote) ? 'skip' : 'keep';
}

/** Leaves out the signature too: only what the user wrote. */
export const judgeOwnText = (element: Element): Verdict =>
  signature.test(element.id) ? 'skip' : judgeMailText(element);
