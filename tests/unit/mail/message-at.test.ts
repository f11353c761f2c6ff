import { describe, expect, test } from 'vitest';
import type { Provider } from '@/lib/domain/thread';
import { cleanText } from '@/lib/mail/clean-text';
import { gmailAdapter } from '@/lib/mail/gmail/gmail-adapter';
import type { MailAdapter } from '@/lib/mail/mail-adapter';
import { outlookAdapter } from '@/lib/mail/outlook/outlook-adapter';
import { type CorpusPage, capturedNote, capturedPages, reconstructedPages } from '../../helpers/mail-page-corpus';
import { parseMailPage } from '../../helpers/parse-mail-page';

const adapters: Readonly<Record<Provider, MailAdapter>> = { gmail: gmailAdapter, outlook: outlookAdapter };

/** Every word of a page with the message that holds it, beside the page's reading. */
function placesOf({ html, address }: Pick<CorpusPage, 'html' | 'address'>, adapter: MailAdapter) {
  const page = parseMailPage(html, address);
  const walker = page.createTreeWalker(page.body, 4);
  const places: { words: string; id: string | null }[] = [];
  const others: string[] = [];
  while (walker.nextNode()) {
    const words = cleanText(walker.currentNode.textContent);
    const place = adapter.messageAt(walker.currentNode);
    if (words && place) places.push({ words, id: place.id });
    else if (words) others.push(words);
  }
  return { places, others, reading: adapter.readPage(page, address) };
}

/** Print pages, and pages of one clipped message, are for paper. */
const isMailbox = ({ expected }: CorpusPage): boolean => !['print', 'message-full'].includes(expected.view);

describe.each(['gmail', 'outlook'] as const)('%s', (host) => {
  test.each(reconstructedPages(host).filter(isMailbox))('$name: words have the message of the reading', (page) => {
    const { places, reading } = placesOf(page, adapters[host]);
    const expanded = reading.messages.filter(({ state }) => state === 'expanded');
    for (const { id, body } of expanded) {
      const first = /[\p{L}\p{N}]{3,}/u.exec(body ?? '')?.[0] ?? '';
      const holders = places.filter(({ words }) => words.includes(first));
      if (body) expect(holders.map((each) => each.id)).toContain(id);
    }
    const ids = expanded.map(({ id }) => id);
    expect(places.filter(({ id }) => !ids.includes(id))).toEqual([]);
    expect(places.length > 0).toBe(expanded.some(({ body }) => body));
  });

  test(`captured pages${capturedNote}`, () => {
    for (const page of capturedPages(host).filter(isMailbox)) {
      const { places, reading } = placesOf(page, adapters[host]);
      const ids = reading.messages.map(({ id }) => id);
      expect(places.filter(({ id }) => !ids.includes(id))).toEqual([]);
    }
  });

  test('words outside of a message have none', () => {
    const [page] = reconstructedPages(host).filter(({ expected }) => expected.messages.length > 0 && expected.subject);
    const { others, reading } = placesOf(page ?? { html: '', address: new URL('https://x.example') }, adapters[host]);
    expect(others).toContain(reading.subject);
    expect(adapters[host].messageAt(parseMailPage('<p>x</p>', new URL('https://mail.google.com/')))).toBeNull();
  });
});

test('markup of a mail that pretends to be another message is not believed', () => {
  const forged =
    '<div role="listitem" data-legacy-message-id="ffffffffffffffff"><div class="a3s"><b id="x">Pay</b></div></div>';
  const [page] = reconstructedPages('gmail').filter(({ name }) => name.endsWith('thread-single'));
  const document = parseMailPage(page?.html ?? '', page?.address ?? new URL('https://mail.google.com/'));
  const body = document.querySelector('.a3s');
  const holder = document.createElement('div');
  holder.innerHTML = forged;
  body?.append(holder);
  const inside = document.querySelector('#x');
  const real = gmailAdapter.readPage(document, page?.address ?? new URL('https://mail.google.com/')).messages[0]?.id;
  expect(real).toBeTruthy();
  expect(inside && gmailAdapter.messageAt(inside)?.id).toBe(real);
});
