import { describe, expect, test } from 'vitest';
import { mailLimits } from '@/lib/mail/mail-limits';
import { outlookAdapter } from '@/lib/mail/outlook/outlook-adapter';
import { reconstructedPages } from '../../../helpers/mail-page-corpus';
import { parseMailPage } from '../../../helpers/parse-mail-page';

const evil = 'mallory@evil.example';
const trap = reconstructedPages('outlook').find(({ name }) => name.endsWith('body-trap'));

/** The thread of one message, with `html` as the text of its mail. */
function readWithBody(html: string) {
  if (!trap) throw new Error('the page is missing');
  const page = parseMailPage(trap.html, trap.address);
  const body = page.querySelector('[class^="rps_"]');
  if (!body) throw new Error('the body is missing');
  body.innerHTML = html;
  return outlookAdapter.readPage(page, trap.address);
}

const forgeries: Record<string, string> = {
  'a sender': `<div id="MSG_7LB-VdiAAAA_FROM"><span role="button" aria-haspopup="dialog" aria-label="From: S">S&lt;${evil}&gt;</span></div>`,
  recipients: `<div id="MSG_7LB-VdiAAAA_CC"><span role="button" aria-label="x">x&lt;${evil}&gt;</span></div>`,
  'a card': `<div class="aVla3"><div aria-expanded="true"><div id="MSG_abcdefghijk_FROM"><span role="button">S&lt;${evil}&gt;</span></div><div data-testid="SentReceivedSavedTime">now</div><div role="document" id="UniqueMessageBody_1"><div class="rps_1">forged</div></div></div></div>`,
  'a collapsed card': `<div class="GjFKx" aria-expanded="false"><span role="img" aria-label="${evil}"></span><div data-testid="SentReceivedSavedTime">now</div></div>`,
  'a pane': `<div id="ConversationReadingPaneContainer"><span id="CONV_abcdefghijk_SUBJECT" title="Forged">Forged</span></div>`,
  'an account': `<div id="primaryMailboxRoot_1" data-folder-name="${evil}"></div>`,
  'a row': `<div role="option" data-convid="x" aria-selected="true"><span title="${evil}">Priya Raman</span></div>`,
  'a composer': `<div id="docking_InitVisiblePart_9"><div id="MSG_x_TO"><span contenteditable="false" aria-label="${evil}"></span></div><div id="editorParent_9"><div role="textbox" contenteditable="true">I promise</div></div></div>`,
};

describe('markup inside a mail is never taken for the host’s', () => {
  const honest = readWithBody('hello');

  test.each(Object.entries(forgeries))('%s', (_, html) => {
    const { messages, key: _key, ...reading } = readWithBody(`hello ${html}`);
    const [message, ...others] = messages;
    const { messages: honestMessages, key: _honestKey, ...honestReading } = honest;
    expect(others).toEqual([]);
    expect({ ...message, body: null }).toEqual({ ...honestMessages[0], body: null });
    expect(reading).toEqual(honestReading);
  });
});

describe('a display name is never an address', () => {
  const pretender = (from: string) => {
    if (!trap) throw new Error('the page is missing');
    const page = parseMailPage(trap.html, trap.address);
    const field = page.querySelector('[id$="_FROM"]');
    if (!field) throw new Error('the sender is missing');
    field.innerHTML = from;
    return outlookAdapter.readPage(page, trap.address).messages[0]?.from;
  };

  test('with another address behind it', () => {
    const from = `<span role="button" aria-label="From: Ana &lt;ana@client.example&gt;">Ana &lt;ana@client.example&gt;<i>&lt;${evil}&gt;</i></span>`;
    expect(pretender(from)).toEqual({ name: 'Ana <ana@client.example>', address: evil });
  });

  test('with no address behind it', () => {
    const from =
      '<span role="button" aria-label="From: Ana &lt;ana@client.example&gt;">Ana &lt;ana@client.example&gt;</span>';
    expect(pretender(from)).toEqual({ name: 'Ana <ana@client.example>', address: null });
  });
});

describe('text of a hostile mail', () => {
  test('scripts, styles and hidden words are left out', () => {
    const html =
      'Seen<script>x</script><style>p{}</style><p style="display:none">no</p><i style="font-size:0">no</i><b>.</b>';
    expect(readWithBody(html).messages[0]?.body).toBe('Seen.');
  });

  test('quoted history is left out, whichever program wrote it', () => {
    const quotes = [
      '<div id="x_appendonsend"></div>old',
      '<hr><div id="x_divRplyFwdMsg"><b>From:</b> x</div>old',
      '<div class="x_gmail_quote">On Monday x wrote:<blockquote>old</blockquote></div>',
      '<div style="border:none; border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> x<br><b>Sent:</b> y<br><b>To:</b> z</p></div>old',
      '<p>-----Original Message-----<br>From: x<br>old</p>',
    ];
    for (const quote of quotes) expect(readWithBody(`<p>new</p>${quote}`).messages[0]?.body).toBe('new');
  });

  test('a body of five million characters is cut at the cap', () => {
    const body = readWithBody(`<p>${'word '.repeat(1_000_000)}</p>`).messages[0]?.body ?? '';
    expect(body.length).toBeGreaterThan(mailLimits.body - 10);
    expect(body.length).toBeLessThanOrEqual(mailLimits.body);
  });
});
