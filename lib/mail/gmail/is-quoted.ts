import { isOutlookHeader } from '@/lib/mail/is-outlook-header';
import type { Verdict } from '@/lib/mail/read-text';

const quotes =
  '.gmail_quote, .gmail_quote_container, .gmail_attr, blockquote[type="cite"], .yahoo_quoted, .moz-cite-prefix';
/** Gmail's own button in front of trimmed text. */
const controls = '.ajR, [role="button"]';
/** Ids of Outlook, with whatever prefix a host puts before them: from here on everything is history. */
const outlookMarks =
  '[id$="divRplyFwdMsg"], [id$="appendonsend"], [id$="mail-editor-reference-message-container"], [class$="OutlookMessageHeader"]';

/** Judges the elements of a message body for `readText`: quoted history and Gmail's controls are left out. */
export function judgeQuoted(element: Element): Verdict {
  if (element.matches(quotes) || element.matches(controls)) return 'skip';
  return element.matches(outlookMarks) || isOutlookHeader(element) ? 'end' : 'keep';
}

/** Judges the user's own draft: the signature is left out too. */
export const judgeDraft = (element: Element): Verdict =>
  element.matches('.gmail_signature, .gmail_signature_prefix, [data-smartmail="gmail_signature"]')
    ? 'skip'
    : judgeQuoted(element);
