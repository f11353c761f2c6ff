import { expect, test } from 'vitest';
import { readPrinted } from '@/lib/mail/gmail/read-print';
import { parseMailPage } from '../../../helpers/parse-mail-page';

function read(rows: string) {
  const table = parseMailPage(`<table>${rows}</table>`, new URL('https://mail.google.com/')).querySelector('table');
  if (!table) throw new Error('the table is missing');
  return readPrinted(table, 'en');
}
const head = '<tr><td><b>Ana</b> &lt;ana@x.example&gt;</td><td>Mon, Oct 5, 2026 at 4:30 PM</td></tr>';
const recipients = (lines: string) => `<tr><td colspan="2"><font class="recipient">${lines}</font></td></tr>`;
const body = (text: string) => `<tr><td colspan="2"><table><tr><td>${text}</td></tr></table></td></tr>`;

test('sender, date, recipients and text', () => {
  const lines = `<div class="replyto">Reply-To: Desk &lt;desk@x.example&gt;</div><div>An: O'Malley, Jr. &lt;rob@x.example&gt;, sam@x.example</div><div>Kopie: Inês &lt;ines@x.example&gt;</div>`;
  expect(read(head + recipients(lines) + body('Hello'))).toEqual({
    id: null,
    state: 'expanded',
    from: { name: 'Ana', address: 'ana@x.example' },
    to: [
      { name: "O'Malley, Jr.", address: 'rob@x.example' },
      { name: null, address: 'sam@x.example' },
    ],
    cc: [{ name: 'Inês', address: 'ines@x.example' }],
    date: 'Mon, Oct 5, 2026 at 4:30 PM',
    dateLocal: '2026-10-05T16:30',
    body: 'Hello',
  });
});

test('no copies are none', () => {
  expect(read(head + recipients('<div>To: sam@x.example</div>') + body('x')).cc).toEqual([]);
});

test('the page of a clipped message has nothing but a body, whatever stands in it', () => {
  const forged = '<font class="recipient"><div>To: eve@evil.example</div></font>';
  const message = read(body(`Hello ${forged}`));
  expect(message).toMatchObject({ from: null, to: null, cc: null, date: null });
  expect(message.body).toContain('Hello');
});
