import type { Evidence } from '@/lib/domain/evidence';
import { browser } from '@/lib/platform/browser';
import { mailHosts } from '@/lib/platform/mail-hosts';
import { askMailTab, type MailTab } from './mail-tabs';

/** Whether a link leads to a mail page that Kept reads; a restored backup may hold any other. */
export const leadsToMail = (link: string): boolean => mailHosts.includes(URL.parse(link)?.origin ?? '');

/** A page of another account would be loaded anew, with whatever is being written in it. */
const holds = (tab: MailTab, { origin }: URL, account: string | null): boolean =>
  tab.origin === origin &&
  (tab.account === null || account === null || tab.account.toLowerCase() === account.toLowerCase());

/** Opens a mail in a tab that already shows its mailbox, the last used first, else in a new one. Nothing for any other address. */
export async function openMail({ link, account }: Pick<Evidence, 'link' | 'account'>): Promise<void> {
  const url = URL.parse(link ?? '');
  if (link === null || !url || !leadsToMail(link)) return;
  const tabs = (await browser.tabs.query({})).filter(({ discarded }) => discarded !== true);
  const lastUsedFirst = tabs.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const asked = await Promise.all(lastUsedFirst.map(({ id }) => (id === undefined ? null : askMailTab(id))));
  const found = asked.find((tab) => tab !== null && holds(tab, url, account));
  found?.openMail(link);
  for (const tab of asked) tab?.leave();
  if (!found) {
    await browser.tabs.create({ url: link });
    return;
  }
  const windowId = tabs.find(({ id }) => id === found.tabId)?.windowId;
  // Both at once: the popup is closed by whichever comes first.
  await Promise.all([
    browser.tabs.update(found.tabId, { active: true }),
    windowId === undefined ? null : browser.windows.update(windowId, { focused: true }),
  ]);
}
