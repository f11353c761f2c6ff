import type { PartTable } from '@/lib/mail/select-part';

export type OutlookPart =
  | 'conversation'
  | 'item'
  | 'subject'
  | 'sender'
  | 'senderPerson'
  | 'to'
  | 'cc'
  | 'recipient'
  | 'date'
  | 'body'
  | 'collapsedSender'
  | 'account'
  | 'composer'
  | 'composerText'
  | 'composerSubject'
  | 'chip';

/** Where Outlook on the web keeps its parts, last seen 2024 to October 2026. Class names change most often and come last. */
export const outlookParts: PartTable<OutlookPart> = {
  conversation: ['#ConversationReadingPaneContainer', '[data-app-section="ConversationContainer"]'],
  item: ['#ItemReadingPaneContainer', '[data-app-section="ItemContainer"]'],
  subject: [
    '[id^="CONV_"][id$="_SUBJECT"], [id^="MSG_"][id$="_SUBJECT"]:not(input)',
    '[role="heading"][title], [role="heading"] span[title]',
  ],
  sender: ['[id^="MSG_"][id$="_FROM"]', '[role="button"][aria-haspopup="dialog"][aria-label]', '.OZZZK'],
  senderPerson: ['[role="button"]', '[aria-haspopup="dialog"]', '.OZZZK'],
  to: ['[id^="MSG_"][id$="_TO"]'],
  cc: ['[id^="MSG_"][id$="_CC"]'],
  recipient: ['[role="button"]', 'span[aria-label]'],
  date: ['[data-testid="SentReceivedSavedTime"]', '[id^="MSG_"][id$="_DATETIME"]', '.NNlvm'],
  body: ['[role="document"]', '[id^="UniqueMessageBody"]', '[data-test-id="mailMessageBodyContainer"]'],
  collapsedSender: ['[role="img"][aria-label]', '.OZZZK'],
  account: ['[id^="primaryMailboxRoot"]', '#O365_MainLink_Me'],
  composer: ['[id^="docking_InitVisiblePart_"]', '[data-app-section="MailCompose"]'],
  composerText: [
    '[id^="editorParent_"] [contenteditable="true"]',
    '[aria-multiline="true"][dir][contenteditable="true"]',
    '[id^="editorParent_"] textarea',
  ],
  composerSubject: ['input[id^="MSG_"][id$="_SUBJECT"]'],
  chip: ['[contenteditable="false"][aria-label]', '._EType_RECIPIENT_ENTITY'],
};

/** Only where a page has none of the containers: a part of a page, or a layout not yet known. */
export const looseCard = '.GjFKx, [role="document"][id^="UniqueMessageBody"]';

/** Everything below is the text of a mail, written by anyone: nothing of the host is looked for there. */
export const mailText =
  '[role="document"], [id^="UniqueMessageBody"], [data-test-id="mailMessageBodyContainer"], [class^="rps_"], [class*=" rps_"]';

/** Outlook puts `x_` before classes and ids of a mail, so no mail can make this wrapper. */
export const mailWrapper = '[class^="rps_"], [class*=" rps_"]';

/** What a composer stands in, when it stands in anything. */
export const docked = '[id^="docking_InitVisiblePart_"]';

export const composerRoot = `${docked}, [data-app-section="MailCompose"]`;

export const listRow = '[role="option"][data-convid]';
