import { expect, test } from 'vitest';
import { readOutlookAddress } from '@/lib/mail/outlook/outlook-address';

const cases: [string, string, string | null][] = [
  ['https://outlook.office.com/mail/', 'mailbox', null],
  ['https://outlook.office.com/mail/inbox/id/AAQk_a-b%3D', 'mailbox', 'AAQk_a-b='],
  ['https://outlook.live.com/mail/0/archive/id/AQMk%2Bx', 'mailbox', 'AQMk+x'],
  ['https://outlook.cloud.microsoft/mail/deeplink/read/AAMk%2Fx%3D?ItemID=y', 'read', 'AAMk/x='],
  ['https://outlook.office.com/mail/deeplink/readconv/AAQk?popoutv2=1', 'read', 'AAQk'],
  ['https://outlook.office.com/mail/deeplink/compose?to=a%40b.example', 'compose', null],
  ['https://outlook.office.com/mail/compose/AAQk', 'compose', null],
  ['https://outlook.office.com/mail/inbox/id/%E0%A4%A', 'mailbox', '%E0%A4%A'],
];

test.each(cases)('%s', (address, window, id) => {
  expect(readOutlookAddress(new URL(address))).toEqual({ window, id });
});
