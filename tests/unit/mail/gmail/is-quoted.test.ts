import { describe, expect, test } from 'vitest';
import { judgeDraft, judgeQuoted } from '@/lib/mail/gmail/is-quoted';
import { readText } from '@/lib/mail/read-text';
import { parseMailPage } from '../../../helpers/parse-mail-page';

const bodyOf = (html: string) => parseMailPage(`<div id="b">${html}</div>`, new URL('https://mail.google.com/'));
const read = (html: string, judge = judgeQuoted) => {
  const body = bodyOf(html).querySelector('#b');
  return body && readText(body, { judge });
};
const outlookHead = '<p><b>From:</b> A<br><b>Sent:</b> B<br><b>To:</b> C</p>';

describe('history is left out', () => {
  test.each([
    [
      'Gmail',
      'own<div class="gmail_quote"><div class="gmail_attr">On … wrote:</div><blockquote>old</blockquote></div>',
    ],
    ['Apple Mail', 'own<blockquote type="cite">old</blockquote>'],
    ['Thunderbird', 'own<div class="moz-cite-prefix">On … wrote:</div><blockquote type="cite">old</blockquote>'],
    ['Yahoo', 'own<div class="m_1yahoo_quoted yahoo_quoted">old</div>'],
    ['Outlook on the web', 'own<div id="m_1appendonsend"></div><hr><div id="m_1divRplyFwdMsg">From: A</div><p>old</p>'],
    ['Outlook', `own<div style="border:none;border-top:solid #E1E1E1 1.0pt">${outlookHead}</div><p>old</p>`],
    ['Outlook in Chinese', `own<div style="border-top:solid">${outlookHead.replaceAll(':', '：')}</div>old`],
  ])('%s', (_, html) => expect(read(html)).toBe('own'));
});

describe('the sender’s own text stays', () => {
  test.each([
    ['a quotation that answers nothing', '<blockquote>a proverb</blockquote>', 'a proverb'],
    ['a box with a line above', '<div style="border-top:1px solid">total</div>', 'total'],
    ['a list of bold labels without a line', outlookHead, 'From: A\nSent: B\nTo: C'],
    ['an answer below the quoted part', '<blockquote type="cite">old</blockquote>own', 'own'],
    ['a signature', 'own<div class="gmail_signature">Ana</div>', 'own\nAna'],
  ])('%s', (_, html, text) => expect(read(html)).toBe(text));
});

test('a draft loses its signature too', () => {
  expect(read('own<div class="gmail_signature">Ana</div>', judgeDraft)).toBe('own');
  expect(read('own<div data-smartmail="gmail_signature">Ana</div><div class="gmail_quote">old</div>', judgeDraft)).toBe(
    'own',
  );
});

test('a box with a line above around the whole mail is not history', () => {
  const boxed = `<div style="border-top:solid red"><div>Dear Ana</div>${outlookHead}</div>`;
  expect(read(boxed)).toContain('Dear Ana');
});
