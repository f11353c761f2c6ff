import { beforeEach, expect, test, vi } from 'vitest';
import type { PageReading } from '@/lib/domain/thread';
import { aPageReading } from '../../helpers/a-page-reading';
import { fakePort } from '../../helpers/fake-port';

type Fake = ReturnType<typeof fakePort>;
interface Tab {
  readonly id: number;
  readonly windowId: number;
  readonly lastAccessed: number;
  readonly discarded: boolean;
}

const browser = vi.hoisted(() => ({
  runtime: { lastError: undefined },
  windows: { update: vi.fn() },
  tabs: {
    query: vi.fn(async (): Promise<unknown[]> => []),
    connect: vi.fn(),
    create: vi.fn(),
    update: vi.fn(),
  },
}));
vi.mock('@/lib/platform/browser', () => ({ browser }));

import { leadsToMail, openMail } from '@/lib/messaging/open-mail';

let asked = new Map<number, Fake>();
beforeEach(() => {
  asked = new Map();
  for (const mock of [browser.windows.update, browser.tabs.create, browser.tabs.update]) mock.mockReset();
});

/** Tabs by their id, the later ones used later; what the mail page in each says, or null for any other page. */
function haveTabs(readings: readonly (Partial<PageReading> | null | 'silent')[], fields: Partial<Tab> = {}): void {
  browser.tabs.query.mockResolvedValue(
    readings.map((_, id) => ({ id, windowId: 10 + id, lastAccessed: id, discarded: false, ...fields })),
  );
  browser.tabs.connect.mockImplementation((id: number) => {
    const fake = fakePort();
    asked.set(id, fake);
    const reading = readings[id];
    queueMicrotask(() => {
      if (reading === null) fake.hangUp();
      else if (reading !== 'silent') fake.say({ type: 'reading', reading: aPageReading(reading) });
    });
    return fake.port;
  });
}

const link = 'https://mail.google.com/mail/u/0/#inbox/FMfcgz';
const evidence = { link, account: 'sam@studio.example' };

test('a mail opens in the tab that shows its mailbox, and that tab comes to the front', async () => {
  haveTabs([null, {}, { origin: 'https://outlook.live.com' }]);
  await openMail(evidence);
  expect(asked.get(1)?.sent).toEqual([{ type: 'open-mail', link }]);
  expect(asked.get(2)?.sent).toEqual([]);
  expect(browser.tabs.update).toHaveBeenCalledWith(1, { active: true });
  expect(browser.windows.update).toHaveBeenCalledWith(11, { focused: true });
  expect(browser.tabs.create).not.toHaveBeenCalled();
  expect([asked.get(1)?.state.disconnected, asked.get(2)?.state.disconnected]).toEqual([true, true]);
});

test('of several, the one used last', async () => {
  haveTabs([{}, {}, null]);
  await openMail(evidence);
  expect(browser.tabs.update).toHaveBeenCalledWith(1, { active: true });
});

test.each([
  ['no mail page is open', [null, null]],
  ['another host is open', [{ origin: 'https://outlook.live.com' }]],
  ['another account is open, which would have to be loaded anew', [{ account: 'jo@studio.example' }]],
] as const)('it opens in a new tab where %s', async (_name, readings) => {
  haveTabs(readings);
  await openMail(evidence);
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: link });
  expect(browser.tabs.update).not.toHaveBeenCalled();
  expect([...asked.values()].flatMap(({ sent }) => sent)).toEqual([]);
});

test('an account that the page or the record does not name is no other one', async () => {
  haveTabs([{ account: null }]);
  await openMail(evidence);
  haveTabs([{}]);
  await openMail({ link, account: null });
  expect(browser.tabs.update).toHaveBeenCalledTimes(2);
});

test('a tab that never answers is not waited for', async () => {
  vi.useFakeTimers();
  haveTabs(['silent']);
  const opened = openMail(evidence);
  await vi.advanceTimersByTimeAsync(1_000);
  await opened;
  vi.useRealTimers();
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: link });
  expect(asked.get(0)?.state.disconnected).toBe(true);
});

test('a tab that the browser put to sleep is left alone', async () => {
  haveTabs([{}], { discarded: true });
  await openMail(evidence);
  expect(browser.tabs.connect).not.toHaveBeenCalledWith(0, expect.anything());
});

test.each([
  null,
  '',
  'javascript:alert(1)',
  'https://mail.google.com.evil.example/',
  'http://mail.google.com/mail/',
  'file:///etc/passwd',
])('%j is no mail and opens nowhere', async (wanted) => {
  haveTabs([{}]);
  await openMail({ link: wanted, account: null });
  expect(browser.tabs.create).not.toHaveBeenCalled();
  expect(browser.tabs.update).not.toHaveBeenCalled();
  expect(leadsToMail(wanted ?? '')).toBe(false);
});
