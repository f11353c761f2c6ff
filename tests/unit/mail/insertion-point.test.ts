// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { judgeDraft } from '@/lib/mail/gmail/is-quoted';
import { insertionPoint, ownZone } from '@/lib/mail/insertion-point';
import { judgeOwnText } from '@/lib/mail/outlook/judge-mail-text';

const editorOf = (html: string): Element => {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const editor = document.body.firstElementChild;
  if (!editor) throw new Error('no editor');
  return editor;
};

/** The editor with a `|` where the draft goes; `+` on the side where it needs a line of its own. */
function pointIn(html: string, judge = judgeDraft): string {
  const marked = html.split('^');
  const editor = editorOf(marked.join('<i></i>'));
  const caret = editor.querySelector('i');
  if (marked.length > 1 && caret) {
    const { parentNode: holder, previousSibling, nextSibling } = caret;
    const at = [...(holder?.childNodes ?? [])].indexOf(caret);
    caret.remove();
    // As in a browser: inside a text, where there is one.
    if (previousSibling?.nodeType === 3) {
      const { data } = previousSibling as Text;
      if (nextSibling?.nodeType === 3) (previousSibling as Text).data += (nextSibling as Text).data;
      if (nextSibling?.nodeType === 3) nextSibling.remove();
      getSelection()?.collapse(previousSibling, data.length);
    } else if (nextSibling?.nodeType === 3) getSelection()?.collapse(nextSibling, 0);
    else getSelection()?.collapse(holder, at);
  }
  const { node, offset, before, after } = insertionPoint(editor, judge);
  const mark = document.createTextNode(`${before ? '+' : ''}|${after ? '+' : ''}`);
  const range = document.createRange();
  range.setStart(node, offset);
  range.insertNode(mark);
  return editor.innerHTML;
}

const signature = '<div class="gmail_signature"><div>Maya</div></div>';
const quote = '<div class="gmail_quote">Ann wrote: yes</div>';
const line = '<div><br></div>';

beforeEach(() => getSelection()?.removeAllRanges());

test.each([
  ['an empty editor', '', '|'],
  ['the line that the host left', `${line}${signature}`, `<div>|<br></div>${signature}`],
  ['a bare line', `<br>${quote}`, `|<br>${quote}`],
  [
    'a box of the host',
    `<div dir="ltr"><br clear="all">${line}${signature}</div>`,
    `<div dir="ltr">|<br clear="all">${line}${signature}</div>`,
  ],
  ['nothing but a signature', signature, `<div>|<br></div>${signature}`],
  ['nothing but a quote', quote, `<div>|<br></div>${quote}`],
  [
    'an empty table',
    `<table><tbody><tr><td><br></td></tr></tbody></table>`,
    `<div>|<br></div><table><tbody><tr><td><br></td></tr></tbody></table>`,
  ],
  ['the dashes above a signature', `${line}-- <br>${signature}`, `<div>|<br></div>-- <br>${signature}`],
])('without words of the user: at the beginning of %s', (_name, html, expected) =>
  expect(pointIn(html)).toBe(expected),
);

test.each([
  ['their end', `<div>Fine. </div>${line}${signature}`, `<div>Fine.+| </div>${line}${signature}`],
  [
    'their end, the caret in the signature',
    `<div>Fine.</div><div class="gmail_signature">Ma^ya</div>`,
    `<div>Fine.+|</div><div class="gmail_signature">Maya</div>`,
  ],
  [
    'their end, the caret in the quote',
    `<div>Fine.</div><div class="gmail_quote">A^nn</div>`,
    `<div>Fine.+|</div><div class="gmail_quote">Ann</div>`,
  ],
  ['their end, the caret between blocks', `<div>Fine.</div>^${signature}`, `<div>Fine.+|</div>${signature}`],
  [
    'their end, before what goes on',
    `Fine.<span class="gmail_signature_prefix">-- </span>${signature}`,
    `Fine.+|+<span class="gmail_signature_prefix">-- </span>${signature}`,
  ],
  ['the caret in them', '<div>It is ^fine.</div><div>Yes</div>', '<div>It is +|+fine.</div><div>Yes</div>'],
  ['the caret before them', '<div>^It is fine.</div>', '<div>|+It is fine.</div>'],
  ['the caret after them', '<div>It is <b>fine^</b></div><div>x</div>', '<div>It is <b>fine+|</b></div><div>x</div>'],
  ['the caret beside what goes on', '<div><b>It^</b> is</div>', '<div><b>It+|+</b> is</div>'],
  [
    'the caret on an empty line',
    `<div>Fine.</div><div>^<br></div>${quote}`,
    `<div>Fine.</div><div>|<br></div>${quote}`,
  ],
  ['the caret on an empty line between breaks', 'Fine.<br>^<br>Yes', 'Fine.<br>|<br>Yes'],
  ['the caret at the end of a bare line', 'Fine.^<br>Yes', 'Fine.+|<br>Yes'],
  [
    'a list',
    '<ul><li>one</li><li>two</li></ul><div><br></div>',
    '<ul><li>one</li><li>two</li></ul><div>+|<br></div><div><br></div>',
  ],
  [
    'a list with the caret in it',
    '<ul><li>o^ne</li></ul><div>x</div>',
    '<ul><li>one</li></ul><div>+|<br></div><div>x</div>',
  ],
])('beside words of the user: %s', (_name, html, expected) => expect(pointIn(html)).toBe(expected));

test('nothing is put below what Outlook quotes', () => {
  const history = '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Ann</div><div>Yes?</div>';
  expect(pointIn(`${line}<div id="Signature">Priya</div>${history}`, judgeOwnText)).toBe(
    `<div>|<br></div><div id="Signature">Priya</div>${history}`,
  );
  expect(pointIn(`<div>Fine.</div>${history.replace('Yes?', 'Y^es?')}`, judgeOwnText)).toBe(
    `<div>Fine.+|</div>${history}`,
  );
});

test('the zone of the user ends before signature and history', () => {
  expect(String(ownZone(editorOf(`<div>Fine.</div>${signature}<div>below</div>`), judgeDraft))).toBe('Fine.');
  expect(String(ownZone(editorOf('<div>Fine.</div>'), judgeDraft))).toBe('Fine.');
});
