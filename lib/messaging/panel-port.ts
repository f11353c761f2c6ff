import type { LoggedKind } from '@/lib/domain/logged-kind';

/** Name of the runtime port that the side panel opens to the content script of the active tab. */
export const panelPortName = 'kept-panel';

/** What the background sends to a mail page's content script when its sidebar is to be shown or folded. */
export const toggleMessage = 'kept-toggle';

/** What the background sends there when the person asked for a reply by the shortcut. It answers true when a sidebar took it. */
export const replyMessage = 'kept-reply';

/**
 * What the background sends to a mail page's content script when the person asked, by menu or shortcut, to log what is
 * marked. It answers true when a sidebar took it.
 */
export interface LogRequest {
  readonly type: 'kept-log';
  readonly as: LoggedKind;
  /** The words that the browser says are marked, cleaned; '' for none. `cut`: they were more than is kept. */
  readonly text: string;
  readonly cut: boolean;
  /** Whether they are in a frame of the page, where the content script sees nothing. */
  readonly inFrame: boolean;
}
