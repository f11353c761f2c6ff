import { expect, test } from 'vitest';
import { noticeRecipient } from '@/lib/ui/record/notice-recipient';
import { aContact } from '@/tests/helpers/a-contact';

const ana = aContact({ id: 'ana', name: 'Ana Ruiz', addresses: ['ana@northwind.example'], language: 'en' });
const wang = aContact({ id: 'wang', name: '王丽', addresses: ['wang@northwind.example'], language: 'zh-CN' });
const from = (sender: string | null) => ({
  evidence: {
    provider: 'gmail' as const,
    account: null,
    threadId: null,
    messageId: null,
    sender,
    date: null,
    subject: null,
    quote: '',
    quoteSha256: null,
    link: null,
  },
});
const known = { client: { language: 'zh-CN' as const }, contacts: [ana, wang], fallback: 'en' as const };

test('the contact whose mail it came from, in that contact’s language', () => {
  const asked = noticeRecipient({ ...known, commitment: from('Wang@northwind.example') });
  expect(asked).toEqual({ name: '王丽', language: 'zh-CN' });
  expect(noticeRecipient({ ...known, commitment: from('ana@northwind.example') })).toMatchObject({ language: 'en' });
});

test('the only contact, where the mail was from somebody else', () => {
  const only = { ...known, contacts: [ana], commitment: from('sam@studio.example') };
  expect(noticeRecipient(only)).toEqual({ name: 'Ana Ruiz', language: 'en' });
});

test('nobody by name where it is not known who, in the client’s language, else the user’s', () => {
  const commitment = { evidence: null };
  expect(noticeRecipient({ ...known, commitment })).toEqual({ name: '', language: 'zh-CN' });
  expect(noticeRecipient({ ...known, commitment, client: null })).toEqual({ name: '', language: 'en' });
});
