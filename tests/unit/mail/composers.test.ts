// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { gmailAdapter } from '@/lib/mail/gmail/gmail-adapter';
import { outlookAdapter } from '@/lib/mail/outlook/outlook-adapter';
import { gmailComposerWindow } from '@/scripts/demo/gmail-compose-window';
import { outlookNewMail } from '@/scripts/demo/outlook-composer';
import { maya } from '@/scripts/demo/people';

const options = { account: maya, today: '2026-11-20' } as const;

test.each([
  [
    'gmail',
    gmailAdapter,
    gmailComposerWindow(options),
    'https://mail.google.com/mail/u/0/#inbox',
    'popup',
    '[g_editable]',
  ],
  [
    'outlook',
    outlookAdapter,
    outlookNewMail(options),
    'https://outlook.office.com/mail/',
    'pane',
    '[id^=editorParent_] [contenteditable]',
  ],
] as const)(
  '%s: a new mail is read from any element of its composer',
  (_host, adapter, html, address, surface, editor) => {
    document.body.innerHTML = html;
    const field = document.querySelector(editor);
    const composer = field && adapter.composerAround(field);
    if (!field || !composer) throw new Error('no composer');
    field.textContent = 'I will call.';
    expect(adapter.composerAround(composer)).toBe(composer);
    expect(adapter.composerAround(document.body)).toBeNull();
    expect(composer.querySelector(adapter.discardButton)).not.toBeNull();
    const url = new URL(address);
    expect(adapter.readComposer(document, url, composer)).toMatchObject({ kind: 'new', surface, body: 'I will call.' });
    field.remove();
    expect(adapter.readComposer(document, url, composer)).toBeNull();
  },
);
