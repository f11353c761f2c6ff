import { describe, expect, test } from 'vitest';
import { gmailAdapter } from '@/lib/mail/gmail/gmail-adapter';
import { compareReading } from '../../../helpers/compare-reading';
import { type CorpusPage, capturedNote, capturedPages, reconstructedPages } from '../../../helpers/mail-page-corpus';
import { parseMailPage } from '../../../helpers/parse-mail-page';

const read = ({ html, address }: Pick<CorpusPage, 'html' | 'address'>) =>
  gmailAdapter.readPage(parseMailPage(html, address), address);

const pages = reconstructedPages('gmail');

/** Gmail's header line lists To and Cc in one row; on these pages nothing parts them, so all are `to` and `cc` is null. */
const unparted: Record<string, readonly number[]> = {
  'reconstructed-gmail-inline-reply': [0],
  'reconstructed-gmail-thread-ar-rtl': [1],
  'reconstructed-gmail-thread-multi': [4],
  'reconstructed-gmail-thread-single': [0],
  'reconstructed-gmail-thread-zh-CN': [2],
};

/** The truth with what the page can say about To and Cc. */
function asThePageSays({ name, expected }: CorpusPage) {
  const messages = expected.messages.map((message, index) =>
    unparted[name]?.includes(index)
      ? { ...message, to: [...(message.to ?? []), ...(message.cc ?? [])], cc: null }
      : message,
  );
  return { ...expected, messages };
}

describe('pages of the corpus', () => {
  test('are there', () => expect(pages).toHaveLength(15));

  test.each(pages)('$name', (page) => {
    const reading = read(page);
    expect(compareReading(asThePageSays(page), reading)).toEqual([]);
    for (const index of unparted[page.name] ?? []) expect(reading.messages[index]?.cc).toBeNull();
    expect(reading.status).toBe(page.expected.messages.length > 0 ? 'thread' : 'list');
    // A page does not say that conversation view is off.
    expect(reading.view).toBe(page.expected.view.replace('-conversation-off', ''));
    expect(reading.health).toEqual([]);
  });

  test(`captured pages${capturedNote}`, () => {
    const differs = capturedPages('gmail').map((page) => [page.name, compareReading(page.expected, read(page))]);
    expect(differs.filter(([, texts]) => texts?.length)).toEqual([]);
  });
});

describe('what the address and the page say together', () => {
  const thread = pages.find(({ name }) => name.endsWith('thread-single'));
  const list = pages.find(({ name }) => name.endsWith('list-only'));
  const inbox = new URL('https://mail.google.com/mail/u/0/#inbox');
  const opened = new URL('https://mail.google.com/mail/u/0/#inbox/FMfcgzQcpnKdLqRzWmXTbVhGkPsNfJxw');

  test('an address that names a thread the page does not show is not ready', () => {
    expect(read({ html: list?.html ?? '', address: opened }).status).toBe('not-ready');
    expect(read({ html: list?.html ?? '', address: inbox }).status).toBe('list');
  });

  test('a heading without readable cards is unreadable, not a list', () => {
    const html = '<h2 class="hP" data-legacy-thread-id="1a11fca6400af536">Roof</h2><div>?</div>';
    expect(read({ html, address: opened })).toMatchObject({ status: 'unreadable', threadId: '1a11fca6400af536' });
  });

  test('a glance names both sides and follows cards and composers', () => {
    const page = parseMailPage(thread?.html ?? '', opened);
    const before = gmailAdapter.glance(page, opened);
    expect(before).toMatchObject({ token: 'FMfcgzQcpnKdLqRzWmXTbVhGkPsNfJxw', shown: '1a11fca6400af536' });
    expect(gmailAdapter.glance(page, opened)).toEqual(before);
    page.querySelector('[role="listitem"]')?.setAttribute('aria-expanded', 'false');
    expect(gmailAdapter.glance(page, opened).key).not.toBe(before.key);
  });

  test('the text area holds the cards', () => {
    const area = gmailAdapter.textArea(parseMailPage(thread?.html ?? '', opened));
    expect(area?.querySelectorAll('[role="listitem"]')).toHaveLength(1);
    expect(gmailAdapter.textArea(parseMailPage(list?.html ?? '', inbox))).toBeNull();
  });

  test('the key follows the thread and the composer, not what is being typed', () => {
    const page = pages.find(({ name }) => name.endsWith('inline-reply'));
    const document = parseMailPage(page?.html ?? '', opened);
    const before = gmailAdapter.readPage(document, opened);
    const editor = document.querySelector('[g_editable="true"]');
    editor?.append(document.createElement('div'), ' and bring the plan');
    const typed = gmailAdapter.readPage(document, opened);
    expect(typed.compose?.body).toContain('bring the plan');
    expect(typed.key).toBe(before.key);
    document.querySelector('[data-compose-id]')?.remove();
    expect(gmailAdapter.readPage(document, opened).key).not.toBe(before.key);
  });
});

test('keeps the cards that a style sheet hides behind the counter of a long thread', () => {
  const page = pages.find(({ name }) => name === 'reconstructed-gmail-thread-multi');
  if (page === undefined) throw new Error('The page with a long thread is missing.');
  const document = parseMailPage(page.html, page.address);
  for (const card of document.querySelectorAll('.kQ')) {
    // What a browser with Gmail's style sheet says; inline styles alone do not show it.
    Object.assign(card, { checkVisibility: () => false });
  }
  const states = gmailAdapter.readPage(document, page.address).messages.map(({ state }) => state);
  expect(states).toEqual(page.expected.messages.map(({ state }) => state));
});
