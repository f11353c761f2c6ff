import { expect, test } from 'vitest';
import { selectParts } from '@/lib/mail/select-part';
import { parseMailPage } from '../../helpers/parse-mail-page';

const table = { body: ['[data-body]', '.body', 'p'], sender: ['[email]'] } as const;
const pageOf = (html: string) => parseMailPage(html, new URL('https://mail.google.com/'));

test('the first selector that has an element wins, and which fallback it was is noted', () => {
  const find = selectParts('gmail', table);
  const page = pageOf('<p>1</p><i class="body">2</i><i class="body">3</i>');
  expect(find.one('body', page)?.textContent).toBe('2');
  expect(find.all('body', page).map((each) => each.textContent)).toEqual(['2', '3']);
  expect(find.health()).toEqual(['gmail.body:1']);
});

test('a selector whose elements are all refused does not count', () => {
  const find = selectParts('gmail', table);
  const page = pageOf('<i data-body hidden>1</i><p>2</p>');
  const shown = (element: Element) => !element.hasAttribute('hidden');
  expect(find.one('body', page, shown)?.textContent).toBe('2');
  expect(find.all('body', page, shown)).toHaveLength(1);
  expect(find.health()).toEqual(['gmail.body:2']);
});

test('only what is needed is reported missing', () => {
  const find = selectParts('outlook', table);
  const page = pageOf('');
  expect(find.one('body', page)).toBeNull();
  expect(find.health()).toEqual([]);
  expect(find.need('sender', page)).toBeNull();
  find.missing('body');
  expect(find.health()).toEqual(['outlook.sender:missing', 'outlook.body:missing']);
});
