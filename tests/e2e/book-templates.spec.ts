import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { demoBackup } from '../../scripts/demo/seed.ts';
import { aBackup } from '../helpers/a-backup';
import { aTemplate } from '../helpers/a-template';
import { openBook } from '../helpers/open-book';
import { jsonFile, restoreInBook } from '../helpers/restore-in-book';

const textOf = (page: Page) => page.getByLabel('Text', { exact: true });
const previewOf = (page: Page) => page.getByRole('region', { name: 'Preview' });
const menuOf = (page: Page, name: string) => page.getByRole('button', { name: `More for “${name}”` });
const says = (page: Page, sentence: string) => expect(page.getByText(sentence)).toBeVisible();
const isAccessible = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

test('a template is copied, written, looked at with a client, and brought back to an earlier text', async () => {
  const { page, go, close } = await openBook();
  await go('#backup');
  await restoreInBook(page, demoBackup('2026-11-20'));

  await test.step('a copy opens in the editor, with a client of the demo', async () => {
    await go('#templates');
    await menuOf(page, 'Short status').click();
    await page.getByRole('button', { name: 'Make a copy' }).click();
    await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Copy of Short status');
    await page.getByRole('button', { name: 'Another client' }).click();
    await page.getByLabel('Client', { exact: true }).fill('northw');
    await page.getByRole('button', { name: /^Northwind Traders/ }).click();
    await expect(previewOf(page)).toContainText('With the records of Northwind Traders');
    await isAccessible(page);
  });

  await test.step('an error is said with its place, which leads there, and the last good draft stays', async () => {
    await textOf(page).fill('For {{ client.name }}\n\nDear {{ recipient.nam }}');
    await says(page, 'There is no variable “recipient.nam”.');
    await expect(previewOf(page)).toContainText('This is the last version without an error.');
    await isAccessible(page);
    await page.getByRole('button', { name: 'Line 3, column 9' }).click();
    await expect(textOf(page)).toBeFocused();
    await page.keyboard.press('Shift+Control+ArrowRight');
    await page.keyboard.press('Shift+Control+ArrowRight');
    await page.keyboard.press('Shift+Control+ArrowRight');
    await page.keyboard.insertText('client.name ');
    await expect(previewOf(page).getByText('Dear Northwind Traders')).toBeVisible();
    await says(page, 'Saved.');
  });

  await test.step('a variable comes to the caret, and Ctrl+Z takes it back', async () => {
    await textOf(page).press('Control+End');
    await page.getByLabel('Find a variable or filter').fill('out of scope');
    await page.keyboard.press('Enter');
    await expect(textOf(page)).toBeFocused();
    await expect(textOf(page)).toHaveValue(/\{\{ engagement\.scopeOut \}\}$/);
    await page.keyboard.press('Control+z');
    await expect(textOf(page)).not.toHaveValue(/scopeOut/);
  });

  await test.step('an earlier text comes back as a new version', async () => {
    await page.getByRole('button', { name: 'Restore this text' }).last().click();
    await says(page, 'The earlier text is back, as a new version.');
    await expect(textOf(page)).toHaveValue(/Where we stand/);
    await expect(previewOf(page)).toContainText('Where we stand on');
    await page.reload();
    await expect(textOf(page)).toHaveValue(/Where we stand/);
  });

  await test.step('a shipped one becomes the user’s with the first change, and is shipped again', async () => {
    await go('#templates/shipped.chase.en');
    await textOf(page).fill('Mine');
    await page.getByRole('button', { name: 'Reset to shipped' }).click();
    await says(page, '“Ask for what they promised” has its shipped text again.');
    await expect(textOf(page)).not.toHaveValue('Mine');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(textOf(page)).toHaveValue('Mine');
    await go('#templates');
    await expect(page.getByText('Changed by you')).toHaveCount(1);
  });

  await test.step('a reload in the middle of a word loses nothing', async () => {
    await page.getByRole('link', { name: 'Copy of Short status' }).click();
    await textOf(page).fill('');
    await textOf(page).pressSequentially('Half a wo');
    await page.reload();
    await expect(textOf(page)).toHaveValue('Half a wo');
    await says(page, 'Saved.');
  });
  await close();
});

test('templates are found, ordered, hidden, deleted, sent and taken in, with the keyboard', async () => {
  const { page, go, close } = await openBook();
  await go('#backup');
  const own = (id: string, position: number) => aTemplate({ id, name: `Note ${id}`, purpose: 'chase', position });
  await restoreInBook(page, aBackup({ template: [own('Alpha', 1), own('Beta', 2)] }));
  await go('#templates');
  const names = page.getByRole('region', { name: 'Ask for what they promised' }).getByRole('link');

  await test.step('up with Alt and an arrow, down with the button, each from where the focus is', async () => {
    await page.getByRole('link', { name: 'Note Beta' }).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await says(page, '“Note Beta” is number 2 of 3.');
    await expect(names).toHaveText(['Ask for what they promised', 'Note Beta', 'Note Alpha', /./]);
    await expect(page.getByRole('link', { name: 'Note Beta' })).toBeFocused();
    await page.getByRole('button', { name: 'Move “Note Beta” down' }).focus();
    await page.keyboard.press('Enter');
    await expect(names).toHaveText(['Ask for what they promised', 'Note Alpha', 'Note Beta', /./]);
    await expect(page.getByRole('button', { name: 'Move “Note Beta” down' })).toBeFocused();
  });

  await test.step('not offered, deleted and back', async () => {
    await menuOf(page, 'Note Alpha').press('Enter');
    await page.getByRole('button', { name: 'Do not offer for replies' }).press('Enter');
    await expect(page.getByText('Not offered', { exact: true })).toBeVisible();
    await expect(menuOf(page, 'Note Alpha')).toBeFocused();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Delete' }).press('Enter');
    await says(page, '“Note Alpha” is deleted.');
    await expect(page.getByRole('link', { name: 'Note Beta' })).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(names).toHaveText(['Ask for what they promised', 'Note Alpha', 'Note Beta', /./]);
    await isAccessible(page);
  });

  await test.step('what was exported comes in again as it was', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export yours' }).click(),
    ]);
    const file = await readFile(await download.path(), 'utf8');
    for (const name of ['Note Alpha', 'Note Beta']) {
      await menuOf(page, name).click();
      await page.getByRole('button', { name: 'Delete' }).click();
      await says(page, `“${name}” is deleted.`);
    }
    await page.getByLabel('Import…').setInputFiles(jsonFile('mine.json', file));
    await expect(page.getByRole('heading', { name: 'Templates in mine.json' })).toBeFocused();
    await isAccessible(page);
    await page.getByRole('button', { name: 'Add 2 templates' }).click();
    await says(page, '2 templates are added.');
    await expect(names).toHaveText(['Ask for what they promised', 'Note Alpha', 'Note Beta', /./]);
    await page.getByLabel('Import…').setInputFiles(jsonFile('again.json', file));
    await expect(page.getByText('You have it already')).toHaveCount(2);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
  });

  await test.step('a file with one bad value is refused as a whole, with the place', async () => {
    const template = { id: 'x', name: 'X', purpose: 'chase', language: 'en', subject: '', body: '' };
    const bad = { ...template, id: 'y', body: { toString: 'x' } };
    const file = { format: 'kept-templates', version: 1, templates: [template, bad] };
    await page.getByLabel('Import…').setInputFiles(jsonFile('bad.json', file));
    const alert = page.getByRole('alert').filter({ hasText: 'bad.json' });
    await expect(alert).toContainText('A value is not what a template may hold (templates.2.body).');
    await expect(page.getByRole('link', { name: 'X', exact: true })).toHaveCount(0);
  });

  await test.step('a new one, without a mouse', async () => {
    await page.getByLabel('Find in name and text').fill('note alpha');
    await expect(page.getByText('1 template', { exact: true })).toBeVisible();
    await page.getByRole('link', { name: 'New template' }).press('Enter');
    await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await says(page, 'Give the template a name.');
    await page.keyboard.type('说明');
    await page.keyboard.press('Enter');
    await expect(previewOf(page)).toContainText('invented client');
    await textOf(page).focus();
    await page.keyboard.type('# {{ client.name }}');
    await expect(previewOf(page).getByText('Sample Works')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(textOf(page)).not.toBeFocused();
  });
  await close();
});
