import type { LoggedKind } from '@/lib/domain/logged-kind';
import { browser, type Tabs } from './browser';
import { logCommand, replyCommand, toggleCommand } from './command-names';
import { loggedByEntry, makeContextMenus } from './context-menu';

/** What a person asked to be logged, by menu or by shortcut. */
export interface LogAsk {
  readonly as: LoggedKind;
  /** The marked words as the browser gives them: '' for none, and for a shortcut. */
  readonly text: string;
  readonly inFrame: boolean;
  readonly tab: Tabs.Tab | undefined;
}

/** Hears the entries of the context menu, which it makes, and the shortcuts. For the background alone. */
export function listenForAsks(options: {
  onLog: (ask: LogAsk) => Promise<void>;
  onToggle: (tabId: number | undefined) => Promise<void>;
  onReply: (tabId: number | undefined) => Promise<void>;
  onError: (error: unknown) => void;
}): void {
  const { onLog, onToggle, onReply, onError } = options;
  const make = (): void => {
    makeContextMenus().catch(onError);
  };
  browser.runtime.onInstalled.addListener(make);
  browser.runtime.onStartup.addListener(make);
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText, frameId }, tab) => {
    const as = loggedByEntry(menuItemId);
    if (as) onLog({ as, text: selectionText ?? '', inFrame: Boolean(frameId), tab }).catch(onError);
  });
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === logCommand) onLog({ as: 'commitment', text: '', inFrame: false, tab }).catch(onError);
    else if (name === toggleCommand) onToggle(tab?.id).catch(onError);
    else if (name === replyCommand) onReply(tab?.id).catch(onError);
  });
}
