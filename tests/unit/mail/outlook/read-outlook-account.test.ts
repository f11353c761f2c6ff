import { expect, test } from 'vitest';
import { outlookParts } from '@/lib/mail/outlook/outlook-parts';
import { readOutlookAccount } from '@/lib/mail/outlook/read-outlook-account';
import { selectParts } from '@/lib/mail/select-part';
import { parseMailPage } from '../../../helpers/parse-mail-page';

const accountOf = (html: string) =>
  readOutlookAccount(
    selectParts('outlook', outlookParts),
    parseMailPage(html, new URL('https://outlook.office.com/mail/')),
  );
const root = (name: string) => `<div id="primaryMailboxRoot_1" data-folder-name="${name}"></div>`;

test('is the address of the mailbox root', () => {
  expect(accountOf(root('priya@contoso.example'))).toBe('priya@contoso.example');
  expect(accountOf('<div id="primaryMailboxRoot_1" title="priya@contoso.example"></div>')).toBe(
    'priya@contoso.example',
  );
});

test('is the address in the account button’s label where the tree shows a name', () => {
  const button = '<button id="O365_MainLink_Me" aria-label="账户管理器 (priya@contoso.example)"></button>';
  expect(accountOf(root('Priya Raman') + button)).toBe('priya@contoso.example');
});

test('is unknown where only a name is shown, or several mailboxes', () => {
  expect(accountOf(root('Priya Raman'))).toBeNull();
  expect(accountOf(root('a@contoso.example') + root('b@contoso.example'))).toBeNull();
});
