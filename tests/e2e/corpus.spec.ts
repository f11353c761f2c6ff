import { expect, test } from '@playwright/test';
import { builtExtension } from '../../scripts/browser/build-extension.ts';
import { readMailPages } from '../../scripts/browser/read-mail-pages.ts';
import { compareReading } from '../helpers/compare-reading';
import { type CorpusPage, capturedNote, capturedPages, reconstructedPages } from '../helpers/mail-page-corpus';

/** What the built extension, in a real browser, reads otherwise than the truth beside each page says. */
async function differences(pages: readonly CorpusPage[]): Promise<Record<string, string[]>> {
  const files = pages.map(({ name, html, address }) => ({ file: name, html, address }));
  const differs: Record<string, string[]> = {};
  for await (const { file, reading } of readMailPages(files, builtExtension)) {
    const expected = pages.find(({ name }) => name === file)?.expected;
    const found = reading && expected ? compareReading(expected, reading) : ['no reading'];
    if (found.length > 0) differs[file] = found;
  }
  return differs;
}

for (const provider of ['gmail', 'outlook'] as const) {
  test(`reconstructed pages of ${provider}`, async () => {
    const pages = reconstructedPages(provider);
    expect(pages.length).toBeGreaterThan(10);
    expect(await differences(pages)).toEqual({});
  });

  test(`captured pages of ${provider}${capturedNote}`, async () => {
    expect(await differences(capturedPages(provider))).toEqual({});
  });
}
