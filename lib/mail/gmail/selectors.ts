import type { PartTable } from '@/lib/mail/select-part';

export type GmailPart =
  | 'heading'
  | 'card'
  | 'sender'
  | 'recipient'
  | 'date'
  | 'body'
  | 'details'
  | 'account'
  | 'editor'
  | 'subjectBox'
  | 'printed'
  | 'printSubject'
  | 'printAccount';

/**
 * Where Gmail keeps what we read, best first: attributes and roles, then classes that have lasted ten years or more.
 * Sources: InboxSDK, FlowCrypt, gmail.js and page captures of 2016-2025. Aria labels, titles and texts are translated and
 * are therefore never matched.
 */
export const gmailParts: PartTable<GmailPart> = {
  heading: [
    '[role="main"] h2[data-legacy-thread-id]',
    'h2[data-legacy-thread-id]',
    'h2[data-thread-perm-id]',
    'h2.hP',
    'h2[jsname="r4nke"]',
  ],
  card: ['[role="list"] > [role="listitem"]', '[role="listitem"]', '.adn.ads, .adf.ads', '.gs'],
  // Within the header table of a card: recipients sit in no grid cell and no heading.
  sender: [
    '[role="gridcell"] [email]',
    'h3 [email]',
    '.gD[email]',
    '[role="gridcell"] [data-hovercard-id]',
    'h3 [data-hovercard-id]',
  ],
  recipient: ['.hb :is([email], [data-hovercard-id])', 'tr + tr :is([email], [data-hovercard-id])'],
  date: ['[role="gridcell"][title]', '.g3[title]', '.g3'],
  body: ['.ii > .a3s', '.a3s', '[jslog^="20277"] > [id]'],
  details: ['[role="dialog"]', '.ajA'],
  account: ['a[href*="SignOutOptions"][aria-label*="@"]', '#gb a[aria-label*="@"]', '#loading .msg'],
  editor: ['[role="textbox"][contenteditable="true"][g_editable="true"]', '[role="textbox"][contenteditable="true"]'],
  subjectBox: ['input[name="subjectbox"]', 'input[name="subject"]'],
  printed: ['.maincontent > table.message', 'table.message'],
  printSubject: ['.maincontent > table:not(.message) b'],
  printAccount: ['.bodycontainer > table b'],
};

/** Text of a mail, where nothing of the host's is ever looked for. */
export const mailText = '.a3s, .ii, [jslog^="20277"]';

/** A message card, or a part inside one. */
export const inCard = '[role="listitem"], [data-message-id], [data-legacy-message-id], .adn, .adf, .a3s';
