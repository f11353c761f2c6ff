import { expect, test } from 'vitest';
import { deliveringMails } from '@/lib/app/delivering-mails';
import { evidence } from '@/lib/domain/evidence';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';

test('the newest mails of the thread are evidence, without a quote', () => {
  const messages = Array.from({ length: 7 }, (_, at) =>
    aMessage({
      id: `m${at}`,
      dateLocal: `2026-11-1${at}T09:00`,
      from: { name: 'Ana', address: 'ana@northwind.example' },
    }),
  );
  const mails = deliveringMails(aPageReading({ threadId: 't1', messages }));
  expect(mails.map(({ messageId }) => messageId)).toEqual(['m6', 'm5', 'm4', 'm3', 'm2']);
  expect(mails[0]).toMatchObject({ sender: 'ana@northwind.example', quote: '', quoteSha256: null });
  expect(mails.every((mail) => evidence.safeParse(mail).success)).toBe(true);
});

test('without a thread there is none', () => {
  expect(deliveringMails(null)).toEqual([]);
  expect(deliveringMails(aPageReading({ status: 'list', messages: [aMessage()] }))).toEqual([]);
});
