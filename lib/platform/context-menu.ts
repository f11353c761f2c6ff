import { type LoggedKind, loggedKinds } from '@/lib/domain/logged-kind';
import { browser, type Menus } from './browser';
import { mailHosts, matchPatterns } from './mail-hosts';

/** Entries for marked words, one for each kind, and one for a mail page where nothing is marked. */
const marked = (kind: LoggedKind): string => `log-marked-${kind}`;
const unmarked = 'log-unmarked';

const titleOf = (kind: LoggedKind): string =>
  browser.i18n.getMessage(`log_${kind.toLowerCase()}` as `log_${Lowercase<LoggedKind>}`);

const entries = (): Menus.CreateCreatePropertiesType[] => [
  ...loggedKinds.map((kind) => ({ id: marked(kind), title: titleOf(kind), contexts: ['selection' as const] })),
  {
    id: unmarked,
    title: titleOf('commitment'),
    contexts: ['page', 'frame'],
    documentUrlPatterns: matchPatterns(mailHosts),
  },
];

/** Browsers start a new worker's events side by side, and an entry made twice is an error. */
let making: Promise<void> = Promise.resolve();

/** Makes the entries anew, whatever an older version left. */
export function makeContextMenus(): Promise<void> {
  making = making
    .catch(() => {})
    .then(async () => {
      await browser.contextMenus.removeAll();
      for (const entry of entries()) browser.contextMenus.create(entry);
    });
  return making;
}

/** What an entry logs; null for one that is not ours. */
export function loggedByEntry(id: string | number): LoggedKind | null {
  return id === unmarked ? 'commitment' : (loggedKinds.find((kind) => marked(kind) === id) ?? null);
}
