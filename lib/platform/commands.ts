import { browser } from './browser';
import { logCommand, replyCommand, toggleCommand } from './command-names';

/** The keys of each command as the browser has them now and shows them, `Alt+Shift+L`; '' for none. */
export interface Shortcuts {
  readonly log: string;
  readonly toggle: string;
  readonly reply: string;
}

export async function listShortcuts(): Promise<Shortcuts> {
  const commands = await browser.commands.getAll();
  const keysOf = (name: string): string => commands.find((each) => each.name === name)?.shortcut ?? '';
  return { log: keysOf(logCommand), toggle: keysOf(toggleCommand), reply: keysOf(replyCommand) };
}

/** The keys that log what is marked; '' for none. */
export const logKeys = async (): Promise<string> => (await listShortcuts()).log;

/** Opens the browser's own page for shortcuts; null where no extension may do that. */
export function shortcutSettings(): (() => Promise<void>) | null {
  // Since Firefox 137; the polyfill's types promise it everywhere.
  const commands: Partial<typeof browser.commands> = browser.commands;
  if (commands.openShortcutSettings) return () => browser.commands.openShortcutSettings();
  // An older Firefox refuses its own pages to extensions.
  if (location.protocol !== 'chrome-extension:') return null;
  return async () => {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
}
