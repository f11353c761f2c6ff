// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gmailAdapter } from '@/lib/mail/gmail/gmail-adapter';
import { outlookAdapter } from '@/lib/mail/outlook/outlook-adapter';
import { type ComposersWatch, watchComposers } from '@/lib/mail/watch-composers';

const gmailComposer = (id: string, text = '') =>
  `<div role="region" data-compose-id="${id}"><input name="subjectbox" value="Plan">` +
  `<div role="textbox" contenteditable="true" g_editable="true">${text}</div><div class="oh" role="button"></div></div>`;

let end: AbortController;
let watch: ComposersWatch;
const said: { id: string; body: string | null; subject: string | null }[] = [];
const gone: [string, boolean][] = [];

function begin(html: string, adapter = gmailAdapter): void {
  document.body.innerHTML = html;
  watch = watchComposers({
    adapter,
    document,
    window,
    signal: end.signal,
    onDraft: ({ id, body, subject }) => said.push({ id, body, subject }),
    onGone: (id, discarded) => gone.push([id, discarded]),
  });
}

const element = (selector: string): Element => {
  const found = document.querySelector(selector);
  if (found === null) throw new Error(`No ${selector}`);
  return found;
};
/** As a person makes it: the browser vouches for the event. */
const happen = (type: string, selector: string, init: object = {}) => {
  const event = Object.assign(new Event(type, { bubbles: true }), init);
  Object.defineProperty(event, 'isTrusted', { value: true });
  element(selector).dispatchEvent(event);
};
const write = (text: string, selector = '[g_editable]') => {
  element(selector).textContent = text;
  happen('input', selector);
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run));
  end = new AbortController();
  said.length = gone.length = 0;
});
afterEach(() => {
  end.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('reads a composer when the keys rest, and says it once', async () => {
  begin(gmailComposer('a'));
  write('I will');
  await vi.advanceTimersByTimeAsync(300);
  write('I will call');
  await vi.advanceTimersByTimeAsync(300);
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(said).toMatchObject([{ body: 'I will call', subject: 'Plan' }]);
  happen('input', '[g_editable]');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said).toHaveLength(1);
});

test('reads while somebody types on and on', async () => {
  begin(gmailComposer('a'));
  for (let key = 0; key < 30; key++) {
    write(`word ${key}`);
    await vi.advanceTimersByTimeAsync(200);
  }
  expect(said.length).toBeGreaterThanOrEqual(2);
  expect(said.length).toBeLessThanOrEqual(3);
});

test('what may send is preceded by a reading; an event that a script makes is no reason', async () => {
  begin(gmailComposer('a'));
  element('[g_editable]').dispatchEvent(new Event('input', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(5_000);
  expect(said).toEqual([]);
  write('I will call');
  element('.oh').dispatchEvent(new Event('pointerdown', { bubbles: true }));
  expect(said).toEqual([]);
  happen('keydown', '[g_editable]', { key: 'Enter', ctrlKey: true });
  expect(said).toMatchObject([{ body: 'I will call' }]);
  write('I will call you');
  happen('pointerdown', '.oh');
  expect(said).toHaveLength(2);
});

test('a composer that takes the focus again is read without a key', async () => {
  begin(gmailComposer('a', 'I will call'));
  happen('focusin', '[g_editable]');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said).toMatchObject([{ body: 'I will call' }]);
});

test('each composer has an id of its own, and is gone when it left the page', async () => {
  begin(gmailComposer('a', 'one') + gmailComposer('b', 'two'));
  happen('input', '[data-compose-id=a] [g_editable]');
  happen('input', '[data-compose-id=b] [g_editable]');
  await vi.advanceTimersByTimeAsync(1_000);
  const [one, two] = said;
  expect([one?.body, two?.body]).toEqual(['one', 'two']);
  expect(one?.id).not.toBe(two?.id);
  watch.check();
  expect(gone).toEqual([]);
  element('[data-compose-id=a]').remove();
  watch.check();
  watch.check();
  expect(gone).toEqual([[one?.id, false]]);
});

test('the discard button counts until something is written again', async () => {
  begin(gmailComposer('a', 'one') + gmailComposer('b', 'two'));
  for (const id of ['a', 'b']) {
    happen('input', `[data-compose-id=${id}] [g_editable]`);
    happen('click', `[data-compose-id=${id}] .oh`);
  }
  happen('input', '[data-compose-id=b] [g_editable]');
  await vi.advanceTimersByTimeAsync(1_000);
  document.body.innerHTML = '';
  watch.check();
  expect(gone.map(([, discarded]) => discarded)).toEqual([true, false]);
});

test('an editor in the text of a mail is no composer', async () => {
  begin(`<div class="a3s">${gmailComposer('a', 'I promise')}</div>`);
  happen('input', '[g_editable]');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(said).toEqual([]);
});

test('Outlook: the whole docked part is the composer', async () => {
  begin(
    '<div id="docking_InitVisiblePart_0"><div data-app-section="MailCompose"><button id="discardCompose"></button>' +
      '<div id="editorParent_1"><div contenteditable="true">I will call</div></div></div></div>' +
      '<div role="document"><div data-app-section="MailCompose"><p contenteditable="true">I promise</p></div></div>',
    outlookAdapter,
  );
  happen('input', '#editorParent_1 div');
  happen('input', '[role=document] p');
  happen('click', '#discardCompose');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(said).toMatchObject([{ body: 'I will call' }]);
  element('#docking_InitVisiblePart_0').remove();
  watch.check();
  expect(gone).toEqual([[said[0]?.id, true]]);
});

test('says nothing after its end', async () => {
  begin(gmailComposer('a', 'one'));
  happen('input', '[g_editable]');
  end.abort();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(said).toEqual([]);
});
