import { expect, it } from 'vitest';
import { evidenceLink } from '@/lib/app/evidence-link';
import { aPageReading } from '@/tests/helpers/a-page-reading';

const conversation = `AAQkADNk${'x'.repeat(20)}+${'y'.repeat(20)}/${'z'.repeat(8)}=`;
const urlSafe = `AAQkADNk${'x'.repeat(20)}_${'y'.repeat(20)}-${'z'.repeat(8)}%3D`;
const gmail = { provider: 'gmail', threadId: '18c0ffee00000001', account: 'Sam@Studio.example' } as const;
const outlook = { provider: 'outlook', threadId: conversation } as const;

it.each([
  ['Gmail, by account', gmail, 'https://mail.google.com/mail/?authuser=sam%40studio.example#all/18c0ffee00000001'],
  ['Gmail without the account', { ...gmail, account: null }, null],
  ['Gmail with what is no address', { ...gmail, account: '"><script>' }, null],
  ['Gmail with another kind of id', { ...gmail, threadId: 'FMfcgzQcabc' }, null],
  ['Gmail without an id', { ...gmail, threadId: null }, null],
  [
    'Outlook',
    { ...outlook, origin: 'https://outlook.office.com' },
    `https://outlook.office.com/mail/inbox/id/${urlSafe}`,
  ],
  [
    'Outlook for consumers',
    { ...outlook, origin: 'https://outlook.live.com' },
    `https://outlook.live.com/mail/0/inbox/id/${urlSafe}`,
  ],
  ['Outlook with a part of an id', { ...outlook, threadId: 'xAAAA', origin: 'https://outlook.office.com' }, null],
  [
    'Outlook with what is no id',
    { ...outlook, threadId: `${conversation}?x`, origin: 'https://outlook.office.com' },
    null,
  ],
  ['a page that is not encrypted', { ...gmail, origin: 'http://mail.google.com' }, null],
])('%s', (_what, fields, link) => {
  expect(evidenceLink(aPageReading(fields))).toBe(link);
});
