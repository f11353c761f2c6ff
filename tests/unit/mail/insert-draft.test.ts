// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DraftDocument } from '@/lib/domain/draft-document';
import { attendComposers } from '@/lib/mail/attend-composers';
import { gmailAdapter } from '@/lib/mail/gmail/gmail-adapter';
import type { DraftOrder } from '@/lib/mail/insert-draft';
import { editByCommand } from '../../helpers/edit-by-command';

const draft: DraftDocument = [
  { kind: 'paragraph', lines: [[{ text: 'Dear Ann,' }]] },
  { kind: 'list', items: [[{ text: 'one' }], [{ text: 'two' }]] },
];
const threadId = '1a12008a58047b08';
const otherId = '1a12008a58047b09';

const composer = (id: string, text: string, { lts = threadId, html = '1' } = {}) =>
  `<div role="region" data-compose-id="${id}"><input type="hidden" name="lts" value="${lts}">` +
  `<input type="hidden" name="ishtml" value="${html}"><input name="subjectbox" value="">` +
  `<div role="textbox" contenteditable="true" g_editable="true">${text}</div></div>`;
const replies =
  '<div class="amn"><span class="ams bkH" role="link">a</span><span class="ams bkI" role="link">b</span></div>';
const mailbox = (inside: string, beside = '') =>
  `<div role="main"><h2 class="hP" data-legacy-thread-id="${threadId}">Plan</h2><div role="list"><div role="listitem" aria-expanded="true">` +
  '<table><tr><td><h3><span email="ann@client.example" name="Ann"></span></h3></td></tr></table>' +
  `<div class="ii"><div class="a3s">Hi <span class="ams bkH">a</span></div></div>${inside}</div></div></div>${beside}`;
const newMail = `<div role="dialog">${composer('new', '', { lts: '' })}</div>`;

const order = (into: DraftOrder['into'], more: Partial<DraftOrder> = {}): DraftOrder => ({
  thread: { id: threadId, subject: 'Plan' },
  into,
  subject: null,
  document: draft,
  text: 'Dear Ann,\n\n- one\n- two',
  until: Date.now() + 7_000,
  ...more,
});

let end: AbortController;
let edits: string[];
const said: string[] = [];

function open(html: string) {
  document.body.innerHTML = html;
  edits = editByCommand(document);
  const composers = attendComposers({
    adapter: gmailAdapter,
    document,
    window,
    signal: end.signal,
    onDraft: ({ id, body }) => said.push(`${id}: ${body}`),
    onGone: () => {},
  });
  const idAt = (at: number) => composers.list().composers[at]?.id ?? '';
  const insert = async (into: DraftOrder['into'], more: Partial<DraftOrder> = {}) => {
    const answer = composers.insert(order(into, more));
    await vi.runAllTimersAsync();
    return await answer;
  };
  return { composers, idAt, insert };
}
const region = (id: string) => document.querySelector(`[data-compose-id="${id}"]`);
const textOf = (id: string) => region(id)?.querySelector('[role="textbox"]')?.textContent;
const subjectOf = (id: string) => region(id)?.querySelector<HTMLInputElement>('[name="subjectbox"]')?.value;
/** As the host does, some time after its button was pressed. */
const openWhenPressed = (button: string, act: () => void) => {
  document.querySelector(`.amn ${button}`)?.addEventListener('click', () => setTimeout(act, 300));
};
const openInline = (text = '') =>
  document.querySelector('[role="listitem"]')?.insertAdjacentHTML('beforeend', composer('a', text));
const showThread = (id: string) => document.querySelector('h2')?.setAttribute('data-legacy-thread-id', id);

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  said.length = 0;
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

test('lists the composers that are shown, and puts a draft into the one that is named', async () => {
  const hidden = `<div style="display:none">${composer('c', '')}</div>`;
  const { composers, idAt, insert } = open(mailbox(composer('a', '<div><br></div>'), newMail + hidden));
  expect(composers.list()).toMatchObject({
    composers: [
      { surface: 'popup', kind: 'new', thread: 'none', hasText: false, isPlain: false, subject: '' },
      { surface: 'inline', thread: 'this', hasText: false },
    ],
    replies: [],
  });
  const id = idAt(1);
  expect(await insert({ composer: id })).toEqual({ outcome: 'done', composer: id });
  expect([textOf('a'), textOf('new')]).toEqual(['Dear Ann,onetwo', '']);
  expect(said).toEqual([`${id}: Dear Ann,\n\n- one\n- two`]);
  // It has the keyboard now.
  expect(composers.list().composers[0]).toMatchObject({ id, hasText: true });
});

test('another thread, or a composer of another one, gets nothing', async () => {
  const other = `<div role="dialog">${composer('b', '', { lts: otherId })}</div>`;
  const { composers, idAt, insert } = open(mailbox(composer('a', ''), other));
  expect(composers.list().composers.map(({ thread }) => thread)).toEqual(['other', 'this']);
  const elsewhere = { thread: { id: otherId, subject: 'Plan' } };
  expect(await insert({ composer: idAt(1) }, elsewhere)).toEqual({ outcome: 'thread-changed', composer: null });
  expect((await insert({ open: 'reply' }, elsewhere)).outcome).toBe('thread-changed');
  expect((await insert({ composer: idAt(0) })).outcome).toBe('thread-changed');
  showThread('');
  expect((await insert({ composer: idAt(1) }, { thread: { id: null, subject: 'Other' } })).outcome).toBe(
    'thread-changed',
  );
  expect((await insert({ composer: idAt(1) }, { thread: { id: null, subject: 'Plan' } })).outcome).toBe('done');
  expect(edits).toHaveLength(1);
});

test('a composer that left, or that nobody knows, gets nothing', async () => {
  const { idAt, insert } = open(mailbox(composer('a', '')));
  const id = idAt(0);
  region('a')?.remove();
  expect(await insert({ composer: id })).toEqual({ outcome: 'composer-gone', composer: null });
  expect((await insert({ composer: 'x' })).outcome).toBe('composer-gone');
  expect(edits).toEqual([]);
});

test('a composer in plain text gets lines; a new mail its subject, if it has none', async () => {
  const { idAt, insert } = open(mailbox(composer('a', '', { html: '0' }), newMail));
  expect((await insert({ composer: idAt(1) }, { subject: 'Status' })).outcome).toBe('plain');
  expect(edits).toEqual(['<div>Dear Ann,<br><br>- one<br>- two</div>']);
  const heard = vi.fn();
  region('new')?.querySelector('input:last-of-type')?.addEventListener('input', heard);
  const id = idAt(1);
  await insert({ composer: id }, { subject: 'Status' });
  await insert({ composer: id }, { subject: 'Later' });
  expect([subjectOf('a'), subjectOf('new')]).toEqual(['', 'Status']);
  expect(heard).toHaveBeenCalledOnce();
});

test('what cannot be read back is not taken', async () => {
  const { idAt, insert } = open(mailbox(composer('a', 'Mine')));
  const commands: string[] = [];
  document.execCommand = (command, _ui, value = '') => {
    commands.push(command);
    const editor = region('a')?.querySelector('[role="textbox"]');
    if (command === 'insertHTML' && editor) editor.textContent = value.replace(/<[^>]+>/g, '');
    return true;
  };
  expect(await insert({ composer: idAt(0) })).toEqual({ outcome: 'not-taken', composer: null });
  expect(commands).toEqual(['insertHTML', 'undo']);
  document.execCommand = () => {
    throw new Error('no such command');
  };
  expect((await insert({ composer: idAt(0) })).outcome).toBe('not-taken');
  expect(said).toEqual([]);
});

test("the host's own reply is opened, and gets the draft once it is at rest", async () => {
  const { composers, insert } = open(mailbox(replies));
  expect(composers.list()).toMatchObject({ composers: [], replies: ['reply', 'reply-all'] });
  const pressed: string[] = [];
  for (const button of ['.bkH', '.bkI']) openWhenPressed(button, () => pressed.push(button));
  openWhenPressed('.bkI', () => {
    openInline();
    setTimeout(() => region('a')?.querySelector('[role="textbox"]')?.append('-- '), 50);
  });
  const answer = await insert({ open: 'reply-all' });
  expect(answer).toEqual({ outcome: 'done', composer: composers.list().composers[0]?.id });
  expect(pressed).toEqual(['.bkI']);
  expect(textOf('a')).toBe('Dear Ann,onetwo-- ');
});

test('a thread that is switched while its reply opens gets nothing, nor does a reply of another one', async () => {
  const { insert } = open(mailbox(replies));
  openWhenPressed('.bkH', () => {
    openInline();
    showThread(otherId);
  });
  expect(await insert({ open: 'reply' })).toEqual({ outcome: 'thread-changed', composer: null });
  showThread(threadId);
  region('a')?.remove();
  const { insert: again } = open(mailbox(replies));
  openWhenPressed('.bkH', () => document.body.insertAdjacentHTML('beforeend', newMail));
  expect((await again({ open: 'reply' })).outcome).toBe('thread-changed');
  expect(edits).toEqual([]);
});

test('no button, two of them, or no composer that comes of it: no reply', async () => {
  expect((await open(mailbox('')).insert({ open: 'reply' })).outcome).toBe('no-reply');
  expect((await open(mailbox(replies + replies)).insert({ open: 'reply' })).outcome).toBe('no-reply');
  expect((await open(mailbox(replies)).insert({ open: 'reply' })).outcome).toBe('no-reply');
  expect(edits).toEqual([]);
});

test('nothing is begun once the sidebar waits no longer', async () => {
  const { idAt, insert } = open(mailbox(composer('a', '')));
  expect((await insert({ composer: idAt(0) }, { until: Date.now() - 1 })).outcome).toBe('not-taken');
  const { insert: inNone } = open(mailbox(replies));
  const pressed = vi.fn();
  openWhenPressed('.bkH', pressed);
  expect((await inNone({ open: 'reply' }, { until: Date.now() - 1 })).outcome).toBe('not-taken');
  expect(pressed).not.toHaveBeenCalled();
  // Opened in time, and too late to be written into.
  openWhenPressed('.bkH', openInline);
  expect((await inNone({ open: 'reply' }, { until: Date.now() + 200 })).outcome).toBe('not-taken');
  expect(edits).toEqual([]);
});

test('nothing is written once the extension left the page', async () => {
  const { idAt, insert } = open(mailbox(composer('a', '')));
  const id = idAt(0);
  end.abort();
  expect((await insert({ composer: id })).outcome).toBe('thread-changed');
  expect(edits).toEqual([]);
});
