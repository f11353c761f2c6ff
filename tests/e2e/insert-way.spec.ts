import { expect, type Frame, type Page, test } from '@playwright/test';
import { bundleGlobal } from '../../scripts/bench/bundle-global.ts';
import { type MailPage, serveMailPages } from '../../scripts/browser/serve-mail-pages.ts';
import { gmailAddress, linkedFrame, type MailTab, openMailTab, openSidebar, sendFrom } from '../helpers/mail-tab';

const draft = [
  { kind: 'paragraph', lines: [[{ text: 'Dear Ann & <b>Co</b>,' }]] },
  { kind: 'heading', line: [{ text: 'Done' }] },
  { kind: 'list', items: [[{ text: 'the plan' }], [{ text: 'the offer' }]] },
  {
    kind: 'table',
    rows: [
      [[{ text: 'What' }], [{ text: 'When' }]],
      [[{ text: 'Print' }], [{ text: 'Friday' }]],
    ],
  },
  { kind: 'paragraph', lines: [[{ text: 'Maya, ' }, { text: 'rate us', href: 'mailto:maya@example.com?subject=5' }]] },
];
const plain = 'Dear Ann & <b>Co</b>,\n\n- the plan\n- the offer';

const threadId = '1a12008a58047b08';
const line = '<div><br></div>';
const signature = '<div class="gmail_signature"><div>Maya</div></div>';
const gmailPage = (text: string, isHtml = '1') =>
  '<!doctype html><title>Plan</title><body><div role="main">' +
  `<h2 class="hP" data-legacy-thread-id="${threadId}">Plan</h2><div role="list">` +
  '<div role="listitem" aria-expanded="true"><table><tr><td><h3><span email="ann@client.example" name="Ann">Ann</span></h3></td></tr></table>' +
  '<div class="ii"><div class="a3s">Hi</div></div><div role="region" data-compose-id="a">' +
  `<input type="hidden" name="lts" value="${threadId}"><input type="hidden" name="ishtml" value="${isHtml}">` +
  `<div class="editor" role="textbox" contenteditable="true" g_editable="true">${text}</div></div></div></div></div>`;
const outlookPage = (editor: string) =>
  '<!doctype html><title>Mail</title><body><div id="ReadingPaneContainerId"><div id="docking_InitVisiblePart_0">' +
  '<div data-app-section="MailCompose"><input id="MSG_abcdefghijk_SUBJECT" value="">' +
  `<div id="editorParent_1">${editor}</div></div></div></div>`;
const roosterEditor = (text: string) =>
  `<div class="editor" role="textbox" aria-multiline="true" dir="ltr" contenteditable="true">${text}</div>`;

/** What Gmail sends, and stricter: no inline style either. */
const strict = {
  'content-security-policy':
    "require-trusted-types-for 'script'; script-src 'nonce-x'; style-src 'nonce-x'; object-src 'none'",
};
const outlookAddress = 'https://outlook.office.com/mail/';

let tab: MailTab;
let served: MailPage = { html: '' };
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  tab = await openMailTab({ mute: true });
  await serveMailPages(tab.context, () => served);
});
test.afterAll(() => tab.close());

async function open(html: string, address: string, headers = {}): Promise<{ page: Page; frame: Frame }> {
  served = { html, headers };
  await tab.page.goto('about:blank');
  await tab.page.goto(address);
  return { page: tab.page, frame: await linkedFrame(tab.page) };
}

/** Sends what the sidebar would send, and gives the page's answer. */
async function ask(frame: Frame, message: object, type: string): Promise<Record<string, unknown>> {
  const count = (name: string) => window.tapped?.heard.filter((each) => each.type === name).length ?? 0;
  const before = await frame.evaluate(count, type);
  await sendFrom(frame, message);
  await frame.waitForFunction(
    ([name, known]) => (window.tapped?.heard.filter((each) => each.type === name).length ?? 0) > known,
    [type, before] as const,
  );
  return await frame.evaluate((name) => window.tapped?.heard.findLast((each) => each.type === name) ?? {}, type);
}

async function insert(
  frame: Frame,
  thread: { id: string | null; subject: string | null },
  subject: string | null = null,
) {
  const { composers } = await ask(frame, { type: 'list-composers', ask: 'list' }, 'composers');
  const [{ id }] = composers as [{ id: string }];
  const order = {
    id: 'order',
    thread,
    into: { composer: id },
    subject,
    document: draft,
    text: plain,
    until: Date.now() + 10_000,
  };
  return await ask(frame, { type: 'insert', order }, 'inserted');
}

const editor = (page: Page) => page.locator('.editor');
const markup = (page: Page) => editor(page).evaluate((element) => element.innerHTML);
const words = async (page: Page) => (await editor(page).innerText()).replace(/\s+/g, ' ').trim();
const inThread = { id: threadId, subject: 'Plan' };

for (const [name, text, caret] of [
  ['an empty line', `${line}${signature}`, null],
  ['nothing but a signature', signature, null],
  ['words of the user', `<div>Fine.</div>${line}${signature}`, null],
  ['words around the caret', `<div>Fine. See you</div>${signature}`, 5],
] as const) {
  test(`Gmail, under Trusted Types, with ${name}: the draft is one step that the browser undoes`, async () => {
    const { page, frame } = await open(gmailPage(text), gmailAddress, strict);
    const refused = await page.evaluate(() => {
      try {
        document.execCommand('insertHTML', false, '<b>page</b>');
        return '';
      } catch (error) {
        return String(error);
      }
    });
    expect(refused).toContain('TrustedHTML');
    await editor(page).evaluate((element, at) => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      element.addEventListener('input', ({ isTrusted }) => heard.push(`input ${isTrusted}`));
      if (at !== null) getSelection()?.collapse(element.firstChild?.firstChild ?? null, at);
    }, caret);
    const was = await markup(page);
    // The keyboard is where the draft was read over.
    await openSidebar(frame);
    await expect.poll(async () => (await page.locator('kept-sidebar').boundingBox())?.width).toBe(360);
    await frame.evaluate(() => window.focus());
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('KEPT-SIDEBAR');

    expect(await insert(frame, inThread)).toMatchObject({ outcome: 'done' });
    expect(await page.evaluate(() => (globalThis as { heard?: string[] }).heard)).toEqual(['input true']);
    await expect(editor(page)).toBeFocused();
    await expect(editor(page).locator('ul > li')).toHaveText(['the plan', 'the offer']);
    await expect(editor(page).locator('th')).toHaveText(['What', 'When']);
    await expect(editor(page).locator('a')).toHaveAttribute('href', 'mailto:maya@example.com?subject=5');
    await expect(editor(page).locator('.gmail_signature')).toHaveText('Maya');
    const lines = (await editor(page).innerText()).split(/\n+/).map((each) => each.trim());
    expect(lines[0]).toBe(text.includes('Fine.') ? 'Fine.' : 'Dear Ann & <b>Co</b>,');
    expect(lines.at(-1)).toBe('Maya');
    if (caret !== null) expect(lines).toContain('See you');

    await page.keyboard.press('Control+z');
    // Without a line to write in, one stays.
    expect(await markup(page)).toBe(text === signature ? `${line}${was}` : was);
    await page.keyboard.press('Control+y');
    await expect(editor(page).locator('td')).toHaveText(['Print', 'Friday']);
  });
}

test('Gmail in plain text gets lines, as one step', async () => {
  const { page, frame } = await open(gmailPage(`${line}${signature}`, '0'), gmailAddress, strict);
  const was = await markup(page);
  expect(await insert(frame, inThread)).toMatchObject({ outcome: 'plain' });
  expect(await editor(page).innerText()).toContain(plain);
  await expect(editor(page).locator('ul, table, b')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  expect(await markup(page)).toBe(was);
});

for (const [name, text] of [
  ['a new mail', line],
  [
    'words of the user',
    `<div>Fine.</div>${line}<div id="Signature">Priya</div><div id="appendonsend"></div><div>old</div>`,
  ],
  ['a list', '<ul><li>mine</li></ul><div id="Signature">Priya</div>'],
  ['nothing but a signature', '<div id="Signature">Priya</div><div id="appendonsend"></div><div>old</div>'],
] as const) {
  test(`Outlook's own editor, with ${name}: the draft is one step of its own history`, async () => {
    const { page, frame } = await open(outlookPage(roosterEditor(text)), outlookAddress);
    const rooster = await bundleGlobal('tests/helpers/rooster-in-page.ts', 'rooster', 'oxc');
    await page.evaluate(`${rooster}; rooster.startRooster(document.querySelector('.editor'))`);
    await editor(page).click();
    await page.keyboard.press('Control+Home');
    const isOwn = !text.startsWith('<div id="Signature"');
    if (isOwn) await page.keyboard.type('Ann: ');
    const was = await words(page);
    expect(await insert(frame, { id: null, subject: null })).toMatchObject({ outcome: 'done' });
    await expect(editor(page)).toBeFocused();
    const lines = (await editor(page).innerText()).split(/\n+/).map((each) => each.trim());
    expect(lines.indexOf('Dear Ann & <b>Co</b>,')).toBe(isOwn ? 1 : 0);
    if (text.includes('Signature')) expect(lines.indexOf('Priya')).toBeGreaterThan(lines.indexOf('Maya, rate us'));
    await expect(editor(page).locator('th')).toHaveText(['What', 'When']);
    expect(await page.evaluate('roosterText()')).toContain('the offer');

    await page.keyboard.press('Control+z');
    // Where the host left no line to write in, an empty one stays.
    expect(await words(page)).toBe(was);
    await page.keyboard.press('Control+y');
    await expect(editor(page).locator('td')).toHaveText(['Print', 'Friday']);
  });
}

test('an editor of Outlook that leaves a paste to the browser, a field of plain text, and the subject of a new mail', async () => {
  const plainEditor = await open(
    outlookPage(roosterEditor('<div>Fine.</div><div id="Signature">Priya</div>')),
    outlookAddress,
  );
  const was = await markup(plainEditor.page);
  // As React hears of changes: by a hold of its own on the field, which compares.
  await plainEditor.page.evaluate(() => {
    const field = document.querySelector('input');
    const own = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    let known = '';
    Object.defineProperty(field, 'value', {
      get: () => own?.get?.call(field),
      set: (value) => {
        known = value;
        own?.set?.call(field, value);
      },
    });
    field?.addEventListener('input', () => {
      if (field.value !== known) field.dataset.changed = field.value;
    });
  });
  const nowhere = { id: null, subject: null };
  expect(await insert(plainEditor.frame, nowhere, 'Status')).toMatchObject({ outcome: 'done' });
  expect(await plainEditor.page.locator('input').getAttribute('data-changed')).toBe('Status');
  expect(await editor(plainEditor.page).innerText()).toMatch(/^Fine\.\s+Dear Ann/);
  await plainEditor.page.keyboard.press('Control+z');
  expect(await markup(plainEditor.page)).toBe(was);

  const { page, frame } = await open(
    outlookPage('<textarea class="editor">Fine.\n\n-- \nPriya</textarea>'),
    outlookAddress,
  );
  await editor(page).evaluate((field) => (field as HTMLTextAreaElement).setSelectionRange(30, 30));
  expect(await insert(frame, nowhere)).toMatchObject({ outcome: 'plain' });
  await expect(editor(page)).toHaveValue(`Fine.\n\n\n\n${plain}\n\n-- \nPriya`);
  await page.keyboard.press('Control+z');
  await expect(editor(page)).toHaveValue('Fine.\n\n-- \nPriya');
});
