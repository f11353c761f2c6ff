import { expect, test } from 'vitest';
import type { DraftDocument } from '@/lib/domain/draft-document';
import { attendComposers } from '@/lib/mail/attend-composers';
import { gmailAdapter } from '@/lib/mail/gmail/gmail-adapter';
import type { DraftOrder } from '@/lib/mail/insert-draft';
import { anEditablePage } from '../../helpers/an-editable-page';

const draft: DraftDocument = [
  { kind: 'paragraph', lines: [[{ text: 'Dear Ann,' }]] },
  { kind: 'list', items: [[{ text: 'one' }], [{ text: 'two' }]] },
];
const address = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQcqHHdLbWVDGQLNdPtQqZTvKcB';
const threadId = '1a12008a58047b08';

const fields = (lts: string) =>
  `<input type="hidden" name="lts" value="${lts}"><input type="hidden" name="ishtml" value="1">`;
const composer = (id: string, text: string, lts = threadId) =>
  `<div role="region" data-compose-id="${id}">${fields(lts)}<input name="subjectbox" value="">` +
  `<div role="textbox" contenteditable="true" g_editable="true">${text}</div></div>`;
const mailbox = (inside: string, beside = '') =>
  `<div role="main"><h2 class="hP" data-legacy-thread-id="${threadId}">Plan</h2><div role="list"><div role="listitem" aria-expanded="true">` +
  `<table><tr><td><h3><span email="ann@client.example" name="Ann"></span></h3></td></tr></table><div class="ii"><div class="a3s">Hi</div></div>` +
  `${inside}</div></div></div>${beside}`;
const order = (into: DraftOrder['into'], more: Partial<DraftOrder> = {}): DraftOrder => ({
  thread: { id: threadId, subject: 'Plan' },
  into,
  subject: null,
  document: draft,
  text: 'Dear Ann,\n\n- one\n- two',
  ...more,
});

function open(html: string) {
  const { page, edits } = anEditablePage(html, address);
  const said: string[] = [];
  const end = new AbortController();
  const window = page.defaultView;
  if (!window) throw new Error('no window');
  const composers = attendComposers({
    adapter: gmailAdapter,
    document: page,
    window,
    signal: end.signal,
    onDraft: ({ id, body }) => said.push(`${id}: ${body}`),
    onGone: () => {},
  });
  const editor = (id: string) => page.querySelector(`[data-compose-id="${id}"] [role="textbox"]`);
  const idAt = (at: number) => composers.list().composers[at]?.id ?? '';
  return { page, edits, said, end, composers, editor, idAt };
}

test('lists the composers that are shown, and puts a draft into the one that is named', async () => {
  const popup = `<div role="dialog">${composer('b', '', '')}</div>`;
  const { composers, editor, idAt, said } = open(mailbox(composer('a', '<div><br></div>'), popup));
  expect(composers.list()).toMatchObject({
    composers: [
      { surface: 'popup', kind: 'new', thread: 'none', hasText: false, isPlain: false, subject: '' },
      { surface: 'inline', thread: 'this', hasText: false },
    ],
    replies: [],
  });
  const id = idAt(1);
  expect(await composers.insert(order({ composer: id }))).toEqual({ outcome: 'done', composer: id });
  expect(editor('a')?.textContent).toBe('Dear Ann,onetwo');
  expect(editor('b')?.textContent).toBe('');
  expect(said).toEqual([`${id}: Dear Ann,\n\n- one\n- two`]);
  // It has the keyboard now.
  expect(idAt(0)).toBe(id);
});

test('another thread, or a composer of another one, gets nothing', async () => {
  const popup = `<div role="dialog">${composer('b', '', 'ffffffffffffffff')}</div>`;
  const { composers, edits, idAt } = open(mailbox(composer('a', ''), popup));
  const elsewhere = { thread: { id: '1a12008a58047b09', subject: 'Plan' } };
  expect((await composers.insert(order({ composer: idAt(1) }, elsewhere))).outcome).toBe('thread-changed');
  expect((await composers.insert(order({ composer: idAt(0) }))).outcome).toBe('thread-changed');
  expect(edits).toEqual([]);
});

test('a composer that left, or that nobody knows, gets nothing', async () => {
  const { composers, editor, idAt, edits } = open(mailbox(composer('a', '')));
  const id = idAt(0);
  editor('a')?.closest('[data-compose-id]')?.remove();
  expect(await composers.insert(order({ composer: id }))).toEqual({ outcome: 'composer-gone', composer: null });
  expect((await composers.insert(order({ composer: 'x' }))).outcome).toBe('composer-gone');
  expect(edits).toEqual([]);
});
