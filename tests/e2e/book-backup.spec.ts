import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { aBackup } from '../helpers/a-backup';
import { aClient } from '../helpers/a-client';
import { aCommitment } from '../helpers/a-commitment';
import { aContact } from '../helpers/a-contact';
import { dumpInPage } from '../helpers/dump-in-page';
import { openBook } from '../helpers/open-book';
import { chooseBackup, jsonFile, restoreInBook } from '../helpers/restore-in-book';
import { someRecords } from '../helpers/some-records';

const folder = mkdtempSync(join(tmpdir(), 'kept-book-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what was saved comes back after everything was erased', async () => {
  const { page, go, close } = await openBook();
  await go('#backup');
  await restoreInBook(page, aBackup(someRecords()));
  const before = await dumpInPage(page);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a backup' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^kept-backup-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText('Handed to the browser’s downloads')).toBeVisible();
  const saved = await readFile(await download.path(), 'utf8');

  await go('#erase');
  await page.getByLabel('To confirm, type: erase').fill('erase');
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything is erased.')).toBeVisible();
  expect(await dumpInPage(page)).not.toContain('orthwind');

  await go('#backup');
  await expect(page.getByText(/^Last saved on/)).toBeVisible();
  await restoreInBook(page, saved);
  expect(await dumpInPage(page)).toBe(before);
  await close();
});

test('a bad file is named in one sentence and changes nothing', async () => {
  const huge = join(folder, 'huge.json');
  writeFileSync(huge, '{');
  truncateSync(huge, 200 * 1024 * 1024);
  const good = aBackup({ client: [aClient()] });
  const polluted = JSON.stringify(good).replace('"notes":""', '"notes":"","__proto__":{"polluted":true}');
  const bad: [string, ReturnType<typeof jsonFile> | string, string][] = [
    ['text', jsonFile('text.json', 'Dear Ana'), 'This is not JSON, or the file is cut off.'],
    ['cut off', jsonFile('cut.json', JSON.stringify(good).slice(0, -9)), 'This is not JSON, or the file is cut off.'],
    ['other JSON', jsonFile('package.json', { name: 'kept' }), 'This is JSON, but not a backup of Kept.'],
    ['deep', jsonFile('deep.json', '['.repeat(1e6)), 'not a backup of Kept.'],
    ['newer', jsonFile('newer.json', { ...good, version: 99 }), 'made by a newer Kept (format 99).'],
    [
      'wrong kind',
      jsonFile('kind.json', aBackup({ client: [{ ...aClient(), name: 7 as never }] })),
      'records.client.0.name',
    ],
    ['prototype', jsonFile('proto.json', polluted), 'A value is not what a backup may hold (records.client.0).'],
    [
      'duplicate',
      jsonFile('twice.json', aBackup({ client: [aClient(), aClient({ domains: [] })] })),
      'Two records have the same id',
    ],
    [
      'dangling',
      jsonFile('dangling.json', aBackup({ contact: [aContact()] })),
      'points to another one that is not in the file',
    ],
    ['too large', huge, 'The file is 200 MB; at most 128 MB can be restored.'],
  ];
  const { page, go, close } = await openBook();
  await go('#backup');
  await restoreInBook(page, aBackup(someRecords()));
  const before = await dumpInPage(page);
  for (const [name, file, sentence] of bad) {
    await test.step(name, async () => {
      await go('#backup');
      await page.reload();
      await chooseBackup(page, file);
      const alert = page.getByRole('alert');
      await expect(alert).toContainText(sentence);
      await expect(alert).toContainText('Nothing was changed.');
      expect(await dumpInPage(page)).toBe(before);
    });
  }
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  await close();
});

test('a restore that is cancelled on the way changes nothing', async () => {
  const { page, go, close } = await openBook();
  await go('#backup');
  await restoreInBook(page, aBackup(someRecords()));
  const before = await dumpInPage(page);
  const commitment = Array.from({ length: 25_000 }, (_, index) => aCommitment({ id: `c-${index}`, evidence: null }));
  await chooseBackup(page, jsonFile('large.json', aBackup({ client: [aClient()], commitment })));
  await expect(page.getByText('It will replace all 19 records kept now.')).toBeVisible();
  await page.getByRole('button', { name: 'Replace everything with this file' }).click();
  await expect(page.getByText(/^[1-9][\d,]* of 25,001 records$/)).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was changed.')).toBeVisible();
  expect(await dumpInPage(page)).toBe(before);
  await close();
});
