import { type LogRequest, replyMessage, toggleMessage } from '@/lib/messaging/panel-port';
import type { Browser } from '@/lib/platform/page-browser';

/** Follows what the background asks of this page because the person pressed a button, a key or an entry of a menu. */
export function listenForBackground(options: {
  runtime: Pick<typeof Browser.runtime, 'id' | 'onMessage'>;
  onToggle: () => void;
  /** Whether a sidebar took it. */
  onLog: (request: LogRequest) => boolean;
  onReply: () => boolean;
}): void {
  const { runtime, onToggle, onLog, onReply } = options;
  const hear = (
    message: typeof toggleMessage | typeof replyMessage | LogRequest,
    sender: Browser.runtime.MessageSender,
    answer: (taken: boolean) => void,
  ): void => {
    // Other pages of the extension have a tab.
    if (sender.id !== runtime.id || sender.tab) return;
    if (message === toggleMessage) onToggle();
    else if (message === replyMessage) answer(onReply());
    else if (message.type === 'kept-log') answer(onLog(message));
  };
  runtime.onMessage.addListener(hear);
}
