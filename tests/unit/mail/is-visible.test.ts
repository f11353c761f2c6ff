import { expect, test } from 'vitest';
import { isVisible } from '@/lib/mail/is-visible';
import { parseMailPage } from '../../helpers/parse-mail-page';

const isTargetVisible = (html: string) => {
  const target = parseMailPage(html, new URL('https://mail.google.com/')).querySelector('#x');
  return target !== null && isVisible(target);
};

test.each([
  ['<p id=x></p>', true],
  ['<p id=x style="display:"></p>', true],
  ['<p id=x style="display:none"></p>', false],
  ['<div style="color:red; DISPLAY : NONE"><p id=x></p></div>', false],
  ['<div hidden><p id=x></p></div>', false],
  // Hosts hide the page from screen readers while a dialog is open.
  ['<div aria-hidden="true"><p id=x></p></div>', true],
  ['<style>.a { display: none }</style><div class="a"><p id=x></p></div>', false],
])('%s', (html, visible) => expect(isTargetVisible(html)).toBe(visible));

test('an element that left the page is not visible', () => {
  const page = parseMailPage('<p></p>', new URL('https://mail.google.com/'));
  expect(isVisible(page.createElement('p'))).toBe(false);
});
