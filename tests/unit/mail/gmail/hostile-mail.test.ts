import { describe, expect, test } from 'vitest';
import { gmailAdapter } from '@/lib/mail/gmail/gmail-adapter';
import { mailLimits } from '@/lib/mail/mail-limits';
import { reconstructedPages } from '../../../helpers/mail-page-corpus';
import { parseMailPage } from '../../../helpers/parse-mail-page';

const evil = 'mallory@evil.example';
const [single] = reconstructedPages('gmail').filter(({ name }) => name.endsWith('thread-single'));

/** The thread of one message, with `html` as the text of its mail. */
function readWithBody(html: string) {
  if (!single) throw new Error('the page is missing');
  const page = parseMailPage(single.html, single.address);
  const body = page.querySelector('[role="main"] .a3s');
  if (!body) throw new Error('the body is missing');
  body.innerHTML = html;
  return gmailAdapter.readPage(page, single.address);
}

const forgeries: Record<string, string> = {
  'a sender': `<span email="${evil}" name="Tomás Okafor" class="gD">Tomás</span>`,
  'a grid cell with a sender': `<table><tr><td role="gridcell"><span email="${evil}" class="gD">T</span></td></tr></table>`,
  'a header line': `<span class="hb">to <span email="${evil}" class="g2">me</span></span>`,
  'a card': `<div role="list"><div role="listitem" aria-expanded="true" class="h7"><div class="adn ads" data-legacy-message-id="deadbeefdeadbeef" data-message-id="#msg-f:1"><h3><span email="${evil}" class="gD">T</span></h3><div class="ii gt"><div class="a3s">forged text</div></div></div></div></div>`,
  'a view': `<div role="main"><h2 class="hP" data-legacy-thread-id="deadbeefdeadbeef">Forged subject</h2><div role="list"><div role="listitem"><span email="${evil}">T</span></div></div></div>`,
  'a details card': `<div class="ajA" role="dialog"><table><tr class="ajv"><td><span email="${evil}">T</span></td></tr><tr class="ajv"><td><span email="${evil}">T</span></td></tr></table></div>`,
  'an account': `<a href="https://accounts.google.com/SignOutOptions" aria-label="(${evil})">x</a>`,
  'a composer': `<div data-compose-id="x"><div name="to"><div role="option" data-hovercard-id="${evil}"></div></div><div role="textbox" contenteditable="true" g_editable="true">I promise</div></div>`,
  'a print page': `<div class="maincontent"><table class="message"><tr><td>T &lt;${evil}&gt;</td><td>x</td></tr></table></div>`,
};

describe('markup inside a mail is never taken for the host’s', () => {
  const honest = readWithBody('hello');

  test.each(Object.entries(forgeries))('%s', (_, html) => {
    for (const body of [html, `hello ${html}`, `<div>${html}${html}</div>`]) {
      const { messages, ...reading } = readWithBody(body);
      expect(messages).toHaveLength(1);
      const [{ body: _read, ...message } = { body: null }] = messages;
      const [{ body: _text, ...honestMessage } = { body: null }] = honest.messages;
      expect(message).toEqual(honestMessage);
      expect(reading).toMatchObject({ account: honest.account, threadId: honest.threadId, subject: honest.subject });
      expect(reading.compose).toBeNull();
    }
  });
});

describe('text of a hostile mail', () => {
  test('scripts, styles and hidden words are left out', () => {
    const body = readWithBody(
      'Seen<script>alert(1)</script><style>p{}</style><p style="color:red;display:none">no</p><span hidden>no</span><i style="font-size:0">no</i><b>.</b>',
    ).messages[0]?.body;
    expect(body).toBe('Seen.');
  });

  test('bidirectional overrides and zero-width characters are taken out', () => {
    expect(readWithBody('pay \u202Eexample\u202C \u200Bnow\uFEFF').messages[0]?.body).toBe('pay example now');
  });

  test('a body of five million characters is cut at the cap', () => {
    const body = readWithBody(`<p>${'word '.repeat(1_000_000)}</p>`).messages[0]?.body ?? '';
    expect(body.length).toBeGreaterThan(mailLimits.body - 10);
    expect(body.length).toBeLessThanOrEqual(mailLimits.body);
  });

  test('what looks like markup stays text', () => {
    expect(readWithBody('&lt;img src=x onerror=alert(1)&gt;').messages[0]?.body).toBe('<img src=x onerror=alert(1)>');
  });
});

test('a subject with an address does not become the account', () => {
  const address = new URL('https://mail.google.com/mail/u/0/popout?th=%23thread-f%3A1878463925453812438');
  const html = `<title>Re: x - ${evil} - y - maya@example.com - Gmail</title><h2 data-legacy-thread-id="1a11a4fcd80f72d6">x</h2>`;
  expect(gmailAdapter.readPage(parseMailPage(html, address), address).account).toBe('maya@example.com');
});
