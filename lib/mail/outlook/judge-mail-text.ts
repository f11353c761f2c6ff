import { isOutlookHeader } from '@/lib/mail/is-outlook-header';
import type { Verdict } from '@/lib/mail/read-text';

/** With and without the `x_` that Outlook puts before ids and classes of a received mail, once for each time it was forwarded. */
const historyStart = /^(?:x_)*(?:appendonsend|divRplyFwdMsg|mail-editor-reference-message-container)$/;
const signature = /^(?:x_)*Signature$/;
const foreignQuotes =
  '[class*="gmail_quote"], [class*="gmail_attr"], blockquote[type="cite"], [class*="yahoo_quoted"], [class*="moz-cite-prefix"]';

/** Leaves out quoted history, and the host's own controls inside a body. */
export function judgeMailText(element: Element): Verdict {
  if (historyStart.test(element.id) || isOutlookHeader(element)) return 'end';
  return element.tagName === 'BUTTON' || element.matches(foreignQuotes) ? 'skip' : 'keep';
}

/** Leaves out the signature too: only what the user wrote. */
export const judgeOwnText = (element: Element): Verdict =>
  signature.test(element.id) ? 'skip' : judgeMailText(element);
