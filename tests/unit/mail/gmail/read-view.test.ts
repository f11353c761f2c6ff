import { expect, test } from 'vitest';
import { viewOfAddress, viewOfPage } from '@/lib/mail/gmail/read-view';
import { parseMailPage } from '../../../helpers/parse-mail-page';

const at = (rest: string) => new URL(`https://mail.google.com/mail/u/0/${rest}`);

test.each([
  ['?ik=1&view=lg&permmsgid=msg-f%3A1', 'message-full'],
  ['?ik=1&view=pt&permthid=thread-f:1', 'print'],
  ['popout?th=%23thread-f%3A1', 'window'],
  ['?ui=2&view=btop&th=1', 'window'],
  ['#inbox', null],
  ['#search/popout', null],
])('%s', (rest, view) => expect(viewOfAddress(at(rest))).toBe(view));

test('a window of its own holds a thread or a composer', () => {
  const page = parseMailPage('<h2></h2>', at('popout'));
  const thread = { heading: page.querySelector('h2'), area: page.body, cards: [] };
  expect(viewOfPage(page, at('popout'), thread)).toBe('popout-thread');
  expect(viewOfPage(page, at('popout'), null)).toBe('popout-compose');
});

test('a pane beside the list, open or empty', () => {
  const page = parseMailPage('<div gh="tl" class="aia"><i role="separator"></i><h2></h2></div>', at('#inbox'));
  const thread = { heading: page.querySelector('h2'), area: page.body, cards: [] };
  expect(viewOfPage(page, at('#inbox'), thread)).toBe('split-pane');
  expect(viewOfPage(page, at('#inbox'), null)).toBe('split-pane');
  expect(viewOfPage(parseMailPage('<div gh="tl"></div>', at('#inbox')), at('#inbox'), null)).toBe('list');
});
