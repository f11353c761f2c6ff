import { browser } from './browser';
import { logCommand, toggleCommand } from './command-names';

/** A keyboard command as the browser has it now. */
export interface Shortcut {
  readonly name: typeof logCommand | typeof toggleCommand;
  /** As the browser shows them, `Alt+Shift+L`; '' for none. */
  readonly keys: string;
}

/** The shortcuts of this extension that a person can change. */
export async function listShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return ([logCommand, toggleCommand] as const).map((name) => ({
    name,
    keys: commands.find((each) => each.name === name)?.shortcut ?? '',
  }));
}

/** The keys that log what is marked; '' for none. */
export async function logKeys(): Promise<string> {
  return (await listShortcuts()).find(({ name }) => name === logCommand)?.keys ?? '';
}

/** Since Firefox 137; the types do not know it yet. */
interface WithSettings {
  readonly openShortcutSettings?: () => Promise<void>;
}

/** Opens the browser's own page for shortcuts; null where no extension may do that. */
export function shortcutSettings(): (() => Promise<void>) | null {
  const { openShortcutSettings } = browser.commands as WithSettings;
  if (openShortcutSettings) return openShortcutSettings;
  // Firefox refuses its own pages to extensions.
  if (location.protocol !== 'chrome-extension:') return null;
  return async () => {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  };
}
