import type { Reader } from '@/lib/app/reader';
import type { Writer } from '@/lib/app/writer';
import type { SearchedMessage, SearchOptions } from '@/lib/detection/find-suggestions';
import type { Suggestion } from '@/lib/detection/suggestion';
import type { Change } from '@/lib/messaging/changes-channel';
import type { PageLink } from '@/lib/messaging/page-link';
import type { DraftCopies } from '@/lib/platform/draft-copies';
import type { Preferences } from '@/lib/platform/preferences';

export type FindSuggestions = (message: SearchedMessage, options: SearchOptions) => readonly Suggestion[];

/** What the sidebar needs from outside; the entrypoint ties it to the browser. */
export interface SidebarPorts {
  /** The reader of this view, opened at first use; `again` chooses and opens it anew, after trouble. */
  readonly reader: (again?: boolean) => Promise<Reader>;
  readonly writer: Writer;
  /** The finder of suggestions, which is large: loaded when it is first needed. */
  readonly loadFinder: () => Promise<FindSuggestions>;
  /** Loads the forms of new records, so that one opens at once. */
  readonly preloadLog: () => Promise<unknown>;
  /** Loads the screen of a reply with the engine of its templates, so that a draft is there at once. */
  readonly preloadReply: () => Promise<unknown>;
  /** Texts typed in this page that the store has not confirmed yet. */
  readonly draftCopies: DraftCopies;
  /** SHA-256 of a text in UTF-8, in lower-case hex. */
  readonly sha256: (text: string) => Promise<string>;
  /** Resolves when what was last shown is painted and nothing else waits. */
  readonly whenIdle: () => Promise<void>;
  readonly newId: () => string;
  /** Calendar day in the user's zone. */
  readonly today: () => string;
  /** IANA name of the user's zone. */
  readonly timeZone: () => string;
  readonly loadPreferences: () => Promise<Preferences>;
  readonly savePreferences: (changed: Partial<Preferences>) => Promise<void>;
  readonly onPreferences: (listener: (now: Preferences) => void) => () => void;
  readonly connectToPage: (onLink: (link: PageLink | null) => void) => () => void;
  /** Writes of any view. */
  readonly onChange: (listener: (change: Change) => void) => () => void;
  readonly onOutdated: (listener: () => void) => () => void;
  /** Opens the full page, at a client's form or at the backup. */
  readonly openBook: (fragment: string) => void;
  /** Opens a mail in a tab, where no page is linked that could go there. */
  readonly openMail: (link: string) => void;
  /** The shortcut that logs what is marked, as the browser shows it; '' for none. */
  readonly logKeys: () => Promise<string>;
  readonly reloadTab: () => void;
  readonly reportError: (error: unknown) => void;
}
