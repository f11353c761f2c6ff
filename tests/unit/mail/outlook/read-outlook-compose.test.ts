import { expect, test } from 'vitest';
import type { Message } from '@/lib/domain/thread';
import { outlookParts } from '@/lib/mail/outlook/outlook-parts';
import { readOutlookCompose } from '@/lib/mail/outlook/read-outlook-compose';
import { selectParts } from '@/lib/mail/select-part';
import { aMessage } from '../../../helpers/a-page-reading';
import { parseMailPage } from '../../../helpers/parse-mail-page';

const chip = (label: string) => `<span contenteditable="false" aria-label="${label}"></span>`;

function compose(to: readonly string[], cc: readonly string[], thread: readonly Message[] | null, quoted = '') {
  const html = `<div id="docking_InitVisiblePart_0">
    <div id="MSG_x_TO"><div contenteditable="true">${to.map(chip).join('')}</div></div>
    <div id="MSG_x_CC"><div contenteditable="true">${cc.map(chip).join('')}</div></div>
    <div id="editorParent_1"><div role="textbox" contenteditable="true"><p>Done.</p><div id="Signature">Sam</div>${quoted}</div></div>
  </div>`;
  const page = parseMailPage(html, new URL('https://outlook.office.com/mail/'));
  const root = page.querySelector('[id^="docking_"]');
  if (!root) throw new Error('the composer is missing');
  return readOutlookCompose(selectParts('outlook', outlookParts), root, { isWindow: false, thread });
}

const thread = [aMessage()];

test('an answer to one of the thread is a reply, to several a reply to all', () => {
  expect(compose(['Ana Ruiz <ana@northwind.example>'], [], thread)).toMatchObject({ kind: 'reply', surface: 'inline' });
  expect(compose(['Ana Ruiz'], ['Sam'], thread).kind).toBe('replyAll');
});

test('to nobody of the thread the kind is unknown: it may be a forward', () => {
  expect(compose([], [], thread).kind).toBeNull();
  expect(compose(['Karl <karl@else.example>'], [], thread).kind).toBeNull();
});

test('outside of a thread it is new, unless it quotes', () => {
  expect(compose(['karl@else.example'], [], null)).toMatchObject({
    kind: 'new',
    surface: 'pane',
    to: [{ name: null, address: 'karl@else.example' }],
    cc: [],
    subject: null,
    body: 'Done.',
  });
  const quoted = compose([], [], null, '<div id="appendonsend"></div><div id="divRplyFwdMsg">From: x</div>old');
  expect(quoted).toMatchObject({ kind: null, body: 'Done.' });
});
