import { describe, expect, test } from 'vitest';
import { outlookAdapter } from '@/lib/mail/outlook/outlook-adapter';
import { compareReading } from '../../../helpers/compare-reading';
import { capturedNote, capturedPages, reconstructedPages } from '../../../helpers/mail-page-corpus';
import { parseMailPage } from '../../../helpers/parse-mail-page';

const read = ({ html, address }: { html: string; address: URL }) =>
  outlookAdapter.readPage(parseMailPage(html, address), address);

describe('pages of the corpus', () => {
  test.each(reconstructedPages('outlook'))('$name', (page) => {
    const reading = read(page);
    expect(compareReading(page.expected, reading)).toEqual([]);
    expect(reading.view).toBe(page.expected.view);
    expect(reading.health).toEqual([]);
  });

  test(`captured pages${capturedNote}`, () => {
    const differs = capturedPages('outlook').map((page) => [page.name, compareReading(page.expected, read(page))]);
    expect(differs.filter(([, texts]) => texts?.length)).toEqual([]);
  });
});
