import { expect, test } from 'vitest';
import { findEditors, readCompose } from '@/lib/mail/gmail/read-compose';
import { gmailParts } from '@/lib/mail/gmail/selectors';
import { selectParts } from '@/lib/mail/select-part';
import { parseMailPage } from '../../../helpers/parse-mail-page';

const editor = (text: string) =>
  `<div role="textbox" contenteditable="true" g_editable="true" tabindex="1" id="${text}">${text}</div>`;
const composer = (text: string, inside = '') =>
  `<div role="region" data-compose-id="${text}">${inside}${editor(text)}</div>`;
const pageOf = (html: string) => parseMailPage(html, new URL('https://mail.google.com/mail/u/0/'));
const find = selectParts('gmail', gmailParts);
const readFront = (page: Document, ownWindow = false) => {
  const [front] = findEditors(page, find);
  return front ? readCompose(front, find, ownWindow) : null;
};
const read = (html: string, ownWindow = false) => readFront(pageOf(html), ownWindow);

test('no composer is null; a minimised one is none', () => {
  expect(read('<div role="textbox">x</div>')).toBeNull();
  expect(read(`<div style="display:none">${composer('a')}</div>`)).toBeNull();
});

test.each([
  ['inline', `<div role="listitem">${composer('a')}</div>`, false],
  ['popup', `<div role="dialog">${composer('a')}</div>`, false],
  ['fullscreen', `<div class="aSs"><div role="dialog">${composer('a')}</div></div>`, false],
  ['window', composer('a'), true],
])('surface %s', (surface, html, ownWindow) => expect(read(html, ownWindow)?.surface).toBe(surface));

const button = (picture: string) => `<div role="button"><img class="${picture}"></div>`;
test.each([
  ['replyAll', button('mK')],
  ['reply', button('mL')],
  ['forward', button('mI')],
  ['new', '<input name="rm" value=""><input name="rt" value="">'],
  [null, '<input name="rm" value="#msg-f:1">'],
])('kind %s', (kind, inside) => expect(read(composer('a', inside))?.kind).toBe(kind));

test('a window over the page is in front of an inline composer, the caret decides', () => {
  const html = `<div role="listitem">${composer('inline')}</div><div role="dialog">${composer('popup')}</div>`;
  expect(read(html)?.body).toBe('popup');
  const page = pageOf(html);
  (page.querySelector('#inline') as HTMLElement).focus();
  expect(readFront(page)?.body).toBe('inline');
});

test('recipients, subject and the own text', () => {
  const option = '<div role="option" data-name="" data-hovercard-id="ana@x.example"></div>';
  const inside = `<div name="to">${option}</div><div name="cc"></div><input name="subjectbox" value=" Plan  B ">`;
  expect(read(composer('a', inside))).toMatchObject({
    to: [{ name: null, address: 'ana@x.example' }],
    cc: [],
    subject: 'Plan B',
    body: 'a',
  });
  expect(read(composer('a'))).toMatchObject({ to: null, cc: null, subject: null });
});
