import type { Reader } from '@/lib/app/reader';
import type { Writer } from '@/lib/app/writer';
import type { PageLink } from '@/lib/messaging/page-link';
import type { Preferences } from '@/lib/platform/preferences';

/** What the sidebar needs from outside; the entrypoint ties it to the browser. */
export interface SidebarPorts {
  /** The reader of this view, opened at first use; `again` chooses and opens it anew, after trouble. */
  readonly reader: (again?: boolean) => Promise<Reader>;
  readonly writer: Writer;
  readonly newId: () => string;
  /** Calendar day in the user's zone. */
  readonly today: () => string;
  readonly loadPreferences: () => Promise<Preferences>;
  readonly savePreferences: (changed: Partial<Preferences>) => Promise<void>;
  readonly onPreferences: (listener: (now: Preferences) => void) => () => void;
  readonly connectToPage: (onLink: (link: PageLink | null) => void) => () => void;
  /** Writes of any view. */
  readonly onChange: (listener: () => void) => () => void;
  readonly onOutdated: (listener: () => void) => () => void;
  /** Opens the full page, at a client's form or at the backup. */
  readonly openBook: (fragment: string) => void;
  /** Opens a mail in a tab, where no page is linked that could go there. */
  readonly openMail: (link: string) => void;
  readonly reloadTab: () => void;
  readonly reportError: (error: unknown) => void;
}
