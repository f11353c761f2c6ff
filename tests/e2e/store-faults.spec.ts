import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { sidebarFrame } from '../../scripts/browser/sidebar-frame.ts';
import { todayHere } from '../../scripts/demo/demo-day.ts';
import { gmailMailbox } from '../../scripts/demo/mailbox.ts';
import { cutOver } from '../../scripts/demo/northwind-threads.ts';
import { interfaceTest, unknownSender } from '../../scripts/demo/other-threads.ts';
import { readSidebar } from '../../scripts/demo/read-sidebar.ts';
import { demoBackup } from '../../scripts/demo/seed.ts';
import { openMailbox } from '../helpers/open-mailbox';
import { readStore } from '../helpers/read-store';
import { restoreInBook } from '../helpers/restore-in-book';
import { stopWorker } from '../helpers/stop-worker';
import { withoutUnlimitedStorage } from '../helpers/without-unlimited-storage';

const thread = gmailMailbox.threadId(cutOver);

/** A profile with the demo's records, as a browser leaves it that was closed; the caller removes the folder. */
async function usedProfile(options: Parameters<typeof openMailbox>[0] = {}): Promise<string> {
  const profileDir = mkdtempSync(join(tmpdir(), 'kept-profile-'));
  const { openTab, close } = await openMailbox({ ...options, profileDir });
  try {
    const { page } = await openTab(gmailMailbox);
    await gmailMailbox.open(page, cutOver);
    await readSidebar(page, thread);
  } finally {
    await close();
  }
  return profileDir;
}

const remove = (...folders: string[]): void => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};

test('a full disk is told in a sentence, and what was typed stays to be saved later', async () => {
  const extensionDir = withoutUnlimitedStorage();
  // A browser asks for the room left only at its first write.
  const profileDir = await usedProfile({ extensionDir });
  const { context, extensionId, openTab, openBook, close } = await openMailbox({
    extensionDir,
    profileDir,
    records: null,
  });
  try {
    const blank = await context.newPage();
    const session = await context.newCDPSession(blank);
    const origin = `chrome-extension://${extensionId}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const before = await readStore(await openBook());

    const { page, frame } = await openTab(gmailMailbox);
    await gmailMailbox.open(page, unknownSender);
    await readSidebar(page, gmailMailbox.threadId(unknownSender));
    await frame.getByRole('button', { name: 'Add as client' }).click();
    const name = frame.getByLabel('Name', { exact: true }).first();
    const notes = frame.getByLabel('Notes');
    await name.fill('Helios Bank');
    await notes.fill('Asked on the phone.');
    const save = frame.getByRole('button', { name: 'Save', exact: true });
    await save.click();
    await expect(frame.getByText('Not saved: the disk is full. Your entry is still here.')).toBeVisible();
    await expect(name).toHaveValue('Helios Bank');
    await expect(notes).toHaveValue('Asked on the phone.');
    expect(await readStore(await openBook())).toEqual(before);

    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.bringToFront();
    await save.click();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Helios Bank');
  } finally {
    await close();
    remove(extensionDir, profileDir);
  }
});

test('a promise that a full disk refuses is told in a sentence, and saved by the next Enter that finds room', async () => {
  const extensionDir = withoutUnlimitedStorage();
  const profileDir = await usedProfile({ extensionDir });
  const { context, extensionId, openTab, openBook, close } = await openMailbox({
    extensionDir,
    profileDir,
    records: null,
  });
  try {
    const blank = await context.newPage();
    const session = await context.newCDPSession(blank);
    const origin = `chrome-extension://${extensionId}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    const before = await readStore(await openBook());

    const { page, frame } = await openTab(gmailMailbox);
    await gmailMailbox.open(page, cutOver);
    await readSidebar(page, thread);
    await frame.getByRole('button', { name: 'Log promise' }).click();
    const text = frame.getByLabel('What', { exact: true });
    await text.fill('Send the list of pilot sites');
    // What writes rests until the sidebar was seen for a moment.
    await expect(frame.getByRole('button', { name: 'Save', exact: true })).toBeEnabled();
    await text.press('Enter');
    await expect(frame.getByText('Not saved: the disk is full. Your entry is still here.')).toBeVisible();
    await expect(text).toHaveValue('Send the list of pilot sites');
    expect(await readStore(await openBook())).toEqual(before);

    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await page.bringToFront();
    await text.press('Enter');
    await expect(frame.getByRole('listitem').filter({ hasText: 'Send the list of pilot sites' })).toBeVisible();
    const after = await readStore(await openBook());
    expect(after.commitment.filter((one) => one.text === 'Send the list of pilot sites')).toHaveLength(1);
  } finally {
    await close();
    remove(extensionDir, profileDir);
  }
});

/** Ways in which files of a database go bad; each gets the file's name and bytes and answers the new bytes, null for none. */
const damages: { name: string; damage: (file: string, bytes: Buffer) => Buffer | null }[] = [
  { name: 'all files gone', damage: () => null },
  {
    name: 'the pointer to the manifest emptied',
    damage: (file, bytes) => (file === 'CURRENT' ? Buffer.alloc(0) : bytes),
  },
  {
    name: 'every byte of logs and tables turned',
    damage: (file, bytes) => (/\.(?:log|ldb)$/.test(file) ? Buffer.from(bytes.map((byte) => byte ^ 0xff)) : bytes),
  },
  {
    name: 'the manifest overwritten',
    damage: (file, bytes) => (file.startsWith('MANIFEST') ? Buffer.alloc(bytes.length, 'x') : bytes),
  },
];

function damageStore(profileDir: string, damage: (file: string, bytes: Buffer) => Buffer | null): void {
  const databases = join(profileDir, 'Default', 'IndexedDB');
  const [ours] = readdirSync(databases).filter((name) => /^chrome-extension_.*\.leveldb$/.test(name));
  if (ours === undefined) throw new Error('The profile holds no database of the extension.');
  let changed = 0;
  for (const file of readdirSync(join(databases, ours))) {
    const path = join(databases, ours, file);
    const before = readFileSync(path);
    const after = damage(file, before);
    if (after?.equals(before)) continue;
    changed += 1;
    if (after === null) rmSync(path);
    else writeFileSync(path, after);
  }
  if (changed === 0) throw new Error('No file was damaged.');
}

for (const { name, damage } of damages) {
  test(`a damaged store: ${name}. The sidebar says so and leads to the restore`, async () => {
    const profileDir = await usedProfile();
    try {
      damageStore(profileDir, damage);

      const { context, openTab, close } = await openMailbox({ profileDir, records: null });
      try {
        const { page, frame } = await openTab(gmailMailbox);
        await gmailMailbox.open(page, cutOver);
        await expect(frame.getByRole('alert')).toContainText(
          /The records are gone from this browser\.|The browser cannot read its files\./,
        );
        const opened = context.waitForEvent('page');
        await frame.getByRole('button', { name: 'Restore on the full page' }).click();
        const book = await opened;
        await expect(book.getByRole('heading', { level: 1 })).toContainText(/gone|cannot read/);
        await restoreInBook(book, demoBackup(todayHere()));

        await page.bringToFront();
        await page.reload();
        const { view, lines } = await readSidebar(page, thread);
        expect(view).toBe('client');
        expect(lines).toContain('Northwind Traders');
      } finally {
        await close();
      }
    } finally {
      remove(profileDir);
    }
  });
}

test('records of a newer version are named, left as they are, and shown again by no older code', async () => {
  const { openTab, openBook, close } = await openMailbox();
  try {
    const { page, frame } = await openTab(gmailMailbox);
    await gmailMailbox.open(page, cutOver);
    await readSidebar(page, thread);
    const raw = await openBook();
    const before = await readStore(raw);
    const version = await raw.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open('kept', 99);
          request.onsuccess = () => {
            resolve(request.result.version);
            request.result.close();
          };
          request.onerror = () => reject(request.error);
        }),
    );
    expect(version).toBe(99);
    await gmailMailbox.backToInbox(page);
    await gmailMailbox.open(page, interfaceTest);
    await expect(frame.getByRole('alert')).toContainText('Kept was updated.');

    // As after a restart, with the code that is too old.
    await stopWorker(raw);
    await page.reload();
    const fresh = await sidebarFrame(page);
    await expect(fresh.getByRole('alert')).toContainText('These records belong to a newer Kept.');
    expect(await readStore(raw)).toEqual(before);
  } finally {
    await close();
  }
});

/** Holds the store as code of long ago would that ignores every request to let go, with an upgrade waiting behind it. */
const holdStore = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.open('kept');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          Object.assign(window, { letGo: () => request.result.close() });
          const waiting = indexedDB.open('kept', 1_000);
          waiting.onblocked = () => resolve();
          waiting.onupgradeneeded = () => waiting.transaction?.abort();
        };
      }),
  );

test('a store that an old view does not let go of is told, and read once that view is closed', async () => {
  const { openTab, openBook, close } = await openMailbox();
  try {
    const raw = await openBook();
    await holdStore(raw);
    await stopWorker(raw);
    const { page, frame } = await openTab(gmailMailbox);
    await gmailMailbox.open(page, cutOver);
    await expect(frame.getByRole('alert')).toContainText('The records are busy.', { timeout: 30_000 });
    await raw.close();
    await page.bringToFront();
    await frame.getByRole('button', { name: 'Try again' }).click();
    const { view, lines } = await readSidebar(page, thread);
    expect(view).toBe('client');
    expect(lines).toContain('Northwind Traders');
  } finally {
    await close();
  }
});
