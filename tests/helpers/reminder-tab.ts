import type { Page } from '@playwright/test';
import { addDays } from '@/lib/domain/add-days';
import { todayHere } from '../../scripts/demo/demo-day.ts';
import { aBackup } from './a-backup';
import { aClient } from './a-client';
import { aCommitment } from './a-commitment';
import { anEvidence } from './an-evidence';
import { type OpenedBook, openBook } from './open-book';
import { restoreInBook } from './restore-in-book';

/** The browser's API inside the pages that are driven here. */
declare const chrome: {
  action: {
    getBadgeText(of: object): Promise<string>;
    getTitle(of: object): Promise<string>;
    getBadgeBackgroundColor(of: object): Promise<number[]>;
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
  notifications: { getAll(): Promise<object> };
};

export const gmailLink = 'https://mail.google.com/mail/u/0/#inbox/FMfcgz';

/** Days from today on which the promises of the records are due. */
const ours = { late: -2, now: 0, next: 1 };

/** Of ours one late, one due today and one tomorrow, at two clients; of theirs one due today. */
export function dueRecords() {
  const today = todayHere();
  const clients = [aClient(), aClient({ id: 'client-lanhai', name: '蓝海科技', domains: ['lanhai.example'] })];
  const promises = Object.entries(ours).map(([name, days]) =>
    aCommitment({
      id: `p-${name}`,
      text: `Promise ${name}`,
      dueDay: addDays(today, days),
      clientId: clients[name === 'late' ? 1 : 0]?.id ?? '',
      evidence: name === 'late' ? anEvidence({ link: gmailLink, account: null }) : null,
    }),
  );
  const theirs = aCommitment({ id: 'p-theirs', direction: 'theirs', text: 'Send the logo', dueDay: today });
  return { client: clients, commitment: [...promises, theirs] };
}

/** The book over these records, restored by hand as a person would. */
export async function openDueBook(options: Parameters<typeof openBook>[0] = {}): Promise<OpenedBook> {
  const book = await openBook(options);
  await book.go('#backup');
  await restoreInBook(book.page, aBackup(dueRecords()));
  return book;
}

/** Sends one of the messages to the background, which starts for it. */
export const call = (page: Page, name: string, request: unknown = null): Promise<unknown> =>
  page.evaluate((message) => chrome.runtime.sendMessage(message), { type: 'kept-call', name, request });

/** Makes the background look, and waits until it has looked. */
export const look = (page: Page): Promise<unknown> => call(page, 'reminders/look');

export const badge = (page: Page): Promise<string> => page.evaluate(() => chrome.action.getBadgeText({}));
export const badgeTitle = (page: Page): Promise<string> => page.evaluate(() => chrome.action.getTitle({}));
export const badgeColour = (page: Page): Promise<number[]> =>
  page.evaluate(() => chrome.action.getBadgeBackgroundColor({}).then((colour) => [...colour]));
export const notifications = (page: Page): Promise<string[]> =>
  page.evaluate(async () => Object.keys(await chrome.notifications.getAll()));

/** Promise `name` was kept. */
export const keep = (page: Page, name: keyof typeof ours): Promise<unknown> =>
  call(page, 'write/settleCommitment', {
    commandId: `keep-${name}`,
    id: `p-${name}`,
    expectedVersion: 1,
    settlement: { state: 'kept', on: todayHere(), missReason: null },
  });
