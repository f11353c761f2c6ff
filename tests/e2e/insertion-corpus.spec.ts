import { expect, type Page, test } from '@playwright/test';
import { builtExtension } from '../../scripts/browser/build-extension.ts';
import { launchWithExtension } from '../../scripts/browser/launch-with-extension.ts';
import { linkNewestTab } from '../../scripts/browser/panel-link.ts';
import { serveMailPages } from '../../scripts/browser/serve-mail-pages.ts';
import { demoHeaders } from '../../scripts/demo/mail-headers.ts';
import { aDraft, folded, lettersOf } from '../helpers/a-draft';
import { anOrder, readingOf } from '../helpers/insertion-tab';
import { type CorpusPage, capturedNote, capturedPages, reconstructedPages } from '../helpers/mail-page-corpus';
import { writtenIn } from '../helpers/written-in';

const draft = lettersOf(aDraft);

/** Puts a draft into the composer in front of one page of the corpus, reads it back, and takes it out again. */
async function insertInto({ address, expected }: CorpusPage, page: Page, asker: Page): Promise<void> {
  await page.goto(address.href);
  const link = await linkNewestTab(asker);
  const thread = await readingOf(link, expected.threadId ?? null);
  const editor = page.locator(expected.compose?.bodySelectorHint ?? '').first();
  const before = await writtenIn(editor);
  const [composer] = (await link.list()).composers;
  expect(composer).toMatchObject({
    surface: expected.compose?.surface,
    thread: expected.compose?.surface === 'inline' ? 'this' : 'none',
    isPlain: false,
    hasText: expected.compose?.bodyTextStartsWith !== '',
  });
  const { outcome } = await link.insert(anOrder(thread, { composer: composer?.id ?? '' }));
  expect(outcome).toBe('done');
  const after = await writtenIn(editor);
  expect(folded(after.text).replace(draft, '')).toBe(folded(before.text));
  expect(folded(after.text)).toContain(draft);
  expect(after).toMatchObject({
    below: before.below,
    isBelow: true,
    people: before.people,
    subject: before.subject,
    lists: [['Stock view is live', 'Labels passed the test']],
  });
  await editor.press('Control+z');
  expect((await writtenIn(editor)).html).toBe(before.html);
}

for (const provider of ['gmail', 'outlook'] as const) {
  test(`${provider}: a draft goes into the composers of the corpus${capturedNote}`, async () => {
    const pages = [...reconstructedPages(provider), ...capturedPages(provider)].filter(
      ({ expected }) => expected.compose,
    );
    expect(pages.length).toBeGreaterThan(2);
    const { context, extensionId, close } = await launchWithExtension({
      extensionDir: process.env.KEPT_EXTENSION_DIR ?? builtExtension,
      headless: true,
    });
    try {
      let present = '';
      await serveMailPages(context, () => ({ html: present, headers: demoHeaders[provider] }));
      const asker = await context.newPage();
      await asker.goto(`chrome-extension://${extensionId}/book.html`);
      for (const corpusPage of pages) {
        await test.step(corpusPage.name, async () => {
          present = corpusPage.html;
          const page = await context.newPage();
          await insertInto(corpusPage, page, asker);
          await page.close();
        });
      }
    } finally {
      await close();
    }
  });
}
