import { describe, expect, test } from 'vitest';
import { outlookAdapter } from '@/lib/mail/outlook/outlook-adapter';
import { reconstructedPages } from '../../../helpers/mail-page-corpus';
import { parseMailPage } from '../../../helpers/parse-mail-page';

const pages = reconstructedPages('outlook');

function open(name: string, address?: string) {
  const found = pages.find((page) => page.name === `reconstructed-outlook-${name}`);
  if (!found) throw new Error(`the page ${name} is missing`);
  const url = new URL(address ?? found.address);
  const page = parseMailPage(found.html, url);
  return { page, url, read: () => outlookAdapter.readPage(page, url), glance: () => outlookAdapter.glance(page, url) };
}

const otherThread =
  'https://outlook.office.com/mail/inbox/id/AAQkADJlzySGKrfTmnmqpZz5uHmiWVatBC7gILyDmTQAQAni1Uwiv10OXA6ZvPdGLw%3D';

describe('address and pane', () => {
  test('an address of another thread is not ready, and nothing of the old thread is told', () => {
    const { read, glance } = open('conversation', otherThread);
    expect(read()).toMatchObject({ status: 'not-ready', subject: null, threadId: null, messages: [] });
    expect(glance()).toMatchObject({ shown: null, token: expect.any(String) });
  });

  test('an address of another message is not ready, with conversation view off and in a window of its own', () => {
    const item = 'https://outlook.live.com/mail/0/inbox/id/AQMkADAwATM0MDAAMS0wABCDEFGHIJKLMNO%3D';
    expect(open('single-item', item).read()).toMatchObject({ status: 'not-ready', messages: [] });
    const read = 'https://outlook.office.com/mail/deeplink/read/AAMkADJlzySGKrfTmnmqABCDEFGHIJKLMNO%3D';
    expect(open('deeplink-read', read).read()).toMatchObject({ status: 'not-ready', messages: [] });
  });

  test('an address without an id is settled by the selected row', () => {
    const inbox = 'https://outlook.office.com/mail/inbox';
    const { page, read } = open('conversation', inbox);
    expect(read()).toMatchObject({ status: 'thread', threadId: expect.stringMatching(/TdajRRw=$/) });
    const [first, second] = page.querySelectorAll('[role="option"][data-convid]');
    first?.setAttribute('aria-selected', 'false');
    second?.setAttribute('aria-selected', 'true');
    expect(read()).toMatchObject({ status: 'not-ready', messages: [] });
  });

  test('a thread whose cards are not there yet is not ready; other content without cards is unreadable', () => {
    const { page, read } = open('conversation');
    for (const card of page.querySelectorAll('.aVla3')) card.remove();
    expect(read().status).toBe('not-ready');
    page.querySelector('.ZOM9m')?.append('something new');
    expect(read().status).toBe('unreadable');
  });

  test('a page that has not started is not ready; the calendar is no mail', () => {
    const empty = '<div id="app"></div>';
    const at = (address: string) => outlookAdapter.readPage(parseMailPage(empty, new URL(address)), new URL(address));
    expect(at('https://outlook.office.com/mail/')).toMatchObject({ status: 'not-ready', view: 'none' });
    expect(at('https://outlook.office.com/calendar/view/week')).toMatchObject({ status: 'list', view: 'none' });
  });

  test('several selected rows are a list whatever the address says', () => {
    expect(open('multi-select', otherThread).read().status).toBe('list');
  });

  test('a thread of which nobody’s name can be read is unreadable, with its text', () => {
    const { page, read } = open('body-trap');
    page.querySelector('[id$="_FROM"]')?.remove();
    expect(read()).toMatchObject({
      status: 'unreadable',
      messages: [{ from: null, body: expect.stringMatching(/^Hi Priya/) }],
    });
  });
});

describe('a glance', () => {
  test('needs no token once address and page agree', () => {
    for (const name of ['conversation', 'list-only', 'single-item', 'compose-new', 'multi-select']) {
      expect(open(name).glance().token).toBeNull();
    }
    expect(open('list-selected-loading').glance()).toMatchObject({ shown: null, token: expect.any(String) });
  });

  test('changes with cards, text that arrives late, composers and rows', () => {
    const changes: ((page: Document) => void)[] = [
      (page) => page.querySelector('.aVla3')?.remove(),
      (page) => page.querySelector('[aria-expanded="false"].BS0OK')?.setAttribute('aria-expanded', 'true'),
      (page) => page.querySelector('[class^="rps_"]')?.append(page.createElement('p')),
      (page) => page.querySelector('[id^="docking_"]')?.remove(),
      (page) => page.querySelector('[contenteditable="false"]')?.remove(),
      (page) => page.querySelector('[role="option"][aria-selected="true"]')?.remove(),
    ];
    for (const change of changes) {
      const { page, glance } = open('inline-reply');
      const before = glance().key;
      change(page);
      expect(glance().key).not.toBe(before);
    }
  });

  test('does not change with what the user types', () => {
    const { page, read, glance } = open('inline-reply');
    const before = [glance().key, read().key];
    page.querySelector('[id^="editorParent_"] .elementToProof')?.append(' And more.');
    expect(read().compose?.body).toContain('And more.');
    expect([glance().key, read().key]).toEqual(before);
  });
});

test('the text area is the open thread, and nothing where none is open', () => {
  const { page } = open('conversation');
  expect(outlookAdapter.textArea(page)?.id).toBe('ConversationReadingPaneContainer');
  expect(outlookAdapter.textArea(open('list-only').page)).toBeNull();
});
