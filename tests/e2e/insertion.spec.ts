import { expect, type Locator, type Page, test } from '@playwright/test';
import type { PanelLink } from '../../scripts/browser/panel-link.ts';
import { gmailMailbox, type Mailbox, outlookMailbox } from '../../scripts/demo/mailbox.ts';
import { aDraft, aDraftText, folded, lettersOf } from '../helpers/a-draft';
import { anOrder, type InsertionTab, openInsertionTab, readingOf, sentIn, status } from '../helpers/insertion-tab';
import { type Written, writtenIn } from '../helpers/written-in';

type State = 'empty' | 'caret in the text' | 'caret elsewhere';

interface Form {
  readonly name: string;
  /** Of the thread that is open when the composer is. */
  readonly thread: 'this' | 'other' | 'none' | 'unknown';
  readonly surface: string;
  readonly isPlain?: boolean;
  /** In a window of its own, where no thread is open. */
  readonly isOwn?: boolean;
  /** All of them where it does not say. */
  readonly states?: readonly State[];
  /** Opens the composer and answers where it is. */
  readonly open: (page: Page) => Promise<{ page: Page; editor: string }>;
}

const here = async (page: Page, editor: Promise<string>) => ({ page, editor: await editor });
const owned = async (mailbox: Mailbox, page: Page, opened: Promise<string>) => {
  await opened;
  return { page: await mailbox.popOut(page), editor: mailbox.names.editor };
};
const to = 'tom.becker@northwind.example';

async function pressed(page: Page, editor: Promise<string>, button: 'plain' | 'show-quote') {
  const found = await here(page, editor);
  await page.locator(`.aoI [data-demo=${button}]`).last().click();
  return found;
}

const gmail: readonly Form[] = [
  { name: 'reply', thread: 'this', surface: 'inline', open: (page) => here(page, gmailMailbox.reply(page)) },
  {
    name: 'reply to all, its history shown',
    thread: 'this',
    surface: 'inline',
    open: (page) => pressed(page, gmailMailbox.reply(page, { all: true }), 'show-quote'),
  },
  {
    name: 'reply in plain text',
    thread: 'this',
    surface: 'inline',
    isPlain: true,
    open: (page) => pressed(page, gmailMailbox.reply(page), 'plain'),
  },
  {
    name: 'reply over the page',
    thread: 'this',
    surface: 'popup',
    states: ['empty', 'caret in the text'],
    open: (page) => here(page, gmailMailbox.reply(page, { form: 'popup' })),
  },
  {
    name: 'reply that fills the page',
    thread: 'this',
    surface: 'fullscreen',
    states: ['caret elsewhere'],
    open: (page) => here(page, gmailMailbox.reply(page, { form: 'fullscreen', all: true })),
  },
  {
    name: 'reply in a window of its own',
    thread: 'unknown',
    surface: 'window',
    isOwn: true,
    states: ['caret in the text'],
    open: (page) => owned(gmailMailbox, page, gmailMailbox.reply(page)),
  },
  {
    name: 'new mail in a window of its own',
    thread: 'none',
    surface: 'window',
    isOwn: true,
    states: ['empty'],
    open: (page) => owned(gmailMailbox, page, gmailMailbox.write(page, to)),
  },
  { name: 'new mail', thread: 'none', surface: 'popup', open: (page) => here(page, gmailMailbox.write(page, to)) },
  {
    name: 'new mail that fills the page',
    thread: 'none',
    surface: 'fullscreen',
    states: ['empty'],
    open: (page) => here(page, gmailMailbox.write(page, to, 'fullscreen')),
  },
  {
    name: 'new mail in plain text',
    thread: 'none',
    surface: 'popup',
    isPlain: true,
    states: ['caret elsewhere'],
    open: (page) => pressed(page, gmailMailbox.write(page, to), 'plain'),
  },
];

const outlook: readonly Form[] = [
  { name: 'reply', thread: 'this', surface: 'inline', open: (page) => here(page, outlookMailbox.reply(page)) },
  {
    name: 'reply to all',
    thread: 'this',
    surface: 'inline',
    open: (page) => here(page, outlookMailbox.reply(page, { all: true })),
  },
  {
    name: 'reply in a window of its own',
    thread: 'unknown',
    surface: 'window',
    isOwn: true,
    states: ['caret in the text'],
    open: (page) => owned(outlookMailbox, page, outlookMailbox.reply(page)),
  },
  {
    name: 'new mail in a window of its own',
    thread: 'none',
    surface: 'window',
    isOwn: true,
    states: ['empty'],
    open: (page) => owned(outlookMailbox, page, outlookMailbox.write(page, to)),
  },
  { name: 'new mail', thread: 'none', surface: 'pane', open: (page) => here(page, outlookMailbox.write(page, to)) },
];

async function write(editor: Locator, page: Page): Promise<void> {
  await editor.focus();
  await page.keyboard.insertText('Hello Ana,');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('one more line.');
}

/** What is in the composer, and where the caret is, when the draft comes. */
const states = {
  empty: async () => {},
  'caret in the text': async (editor: Locator, page: Page) => {
    await write(editor, page);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
  },
  'caret elsewhere': async (editor: Locator, page: Page) => {
    await write(editor, page);
    await editor.evaluate((element) => {
      const well = element
        .closest('.aoI, [id^=docking_]')
        ?.querySelector<HTMLElement>('.agP, [id$=_TO] [contenteditable]');
      well?.focus();
    });
  },
} as const satisfies Record<State, (editor: Locator, page: Page) => Promise<void>>;

const allStates: readonly State[] = ['empty', 'caret in the text', 'caret elsewhere'];

/** What the draft is in a composer that takes nothing but text. */
const lettersIn = (form: Form) => (form.isPlain ? folded(aDraftText) : lettersOf(aDraft));

function checkWords(form: Form, state: State, before: Written, after: Written): void {
  const draft = lettersIn(form);
  const was = folded(before.text);
  const now = folded(after.text);
  const at = now.indexOf(draft);
  expect(now.slice(0, at) + now.slice(at + draft.length)).toBe(was);
  const place = { empty: '', 'caret in the text': 'Hello Ana,', 'caret elsewhere': 'Hello Ana, one more line.' };
  expect(now.slice(0, at)).toBe(folded(place[state]));
  expect(after.below).toEqual(before.below);
  expect(after.isBelow).toBe(true);
  expect(after.people).toBe(before.people);
  expect(folded(after.saved ?? '')).toBe(now);
  expect(after.saves).toBeGreaterThan(before.saves);
  if (form.isPlain) {
    expect(after).toMatchObject({ bold: [], lists: [], tables: [], links: [] });
    return;
  }
  expect(after.bold).toContain('Status of the warehouse portal');
  expect(after.lists).toEqual([['Stock view is live', 'Labels passed the test']]);
  expect(after.tables).toEqual([
    [
      ['Milestone', 'Day'],
      ['Pilot', '[day]'],
    ],
  ]);
  expect(after.links).toEqual([['good', 'mailto:maya@fjordlight.example?subject=5%20of%205']]);
}

async function insertInto(form: Form, state: State, tab: InsertionTab, threadId: string): Promise<void> {
  const opened = await form.open(tab.page);
  const link: PanelLink = form.isOwn ? await tab.linkNewest() : tab.link;
  const thread = await readingOf(link, form.isOwn || form.surface === 'pane' ? null : threadId);
  const editor = opened.page.locator(opened.editor).last();
  await states[state](editor, opened.page);
  const before = await writtenIn(editor);
  const { composers } = await link.list();
  expect(composers).toHaveLength(1);
  const [composer] = composers;
  expect(composer).toMatchObject({
    surface: form.surface,
    thread: form.thread,
    isPlain: form.isPlain ?? false,
    hasText: state !== 'empty',
  });

  const answer = await link.insert(anOrder(thread, { composer: composer?.id ?? '' }, 'Status report'));
  expect(answer).toMatchObject({ outcome: form.isPlain ? 'plain' : 'done', composer: composer?.id });
  const after = await writtenIn(editor);
  checkWords(form, state, before, after);
  expect(after.subject).toBe(form.thread === 'none' ? 'Status report' : before.subject);
  expect((await link.list()).composers[0]).toMatchObject({ id: composer?.id, hasText: true });

  await editor.press('Control+z');
  expect((await writtenIn(editor)).html).toBe(before.html);
  await editor.press('Control+y');
  expect((await writtenIn(editor)).html).toBe(after.html);
  expect(await sentIn(opened.page)).toBe(0);
  if (form.isOwn) await opened.page.close();
  else await opened.page.locator('[data-demo=discard]').last().click();
}

for (const [mailbox, forms] of [
  [gmailMailbox, gmail],
  [outlookMailbox, outlook],
] as const) {
  test(`${mailbox.host}: a draft goes into every form of composer, above what the host put there, and one undo takes it out`, async () => {
    const tab = await openInsertionTab(mailbox);
    try {
      await mailbox.open(tab.page, status);
      for (const form of forms) {
        for (const state of form.states ?? allStates) {
          await test.step(`${form.name}, ${state}`, async () => {
            await insertInto(form, state, tab, mailbox.threadId(status));
          });
        }
      }
      expect(tab.complaints()).toEqual([]);
    } finally {
      await tab.close();
    }
  });
}
