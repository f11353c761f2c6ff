import { describe, expect, it } from 'vitest';
import { mailEvidence, pageEvidence } from '@/lib/app/evidence-of';
import { evidence } from '@/lib/domain/evidence';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';

describe('evidence from a mail', () => {
  it('names the mail, its sender and the words as they stand', () => {
    const message = aMessage();
    expect(mailEvidence(aPageReading(), message, 'the revised\n timeline')).toEqual({
      provider: 'gmail',
      account: 'sam@studio.example',
      threadId: 't1',
      messageId: 'm1',
      sender: 'ana@northwind.example',
      date: '2026-03-09T10:12',
      subject: 'Timeline',
      quote: 'the revised\n timeline',
      link: null,
    });
  });

  it('takes the shown date and the name where there is nothing better', () => {
    const message = aMessage({ dateLocal: null, from: { name: 'Ana Ruiz', address: null } });
    expect(mailEvidence(aPageReading(), message, 'x')).toMatchObject({
      date: 'Mar 9, 2026, 10:12 AM',
      sender: 'Ana Ruiz',
    });
  });

  it('is of the thread alone without a message', () => {
    expect(mailEvidence(aPageReading(), null, null)).toMatchObject({
      threadId: 't1',
      messageId: null,
      date: null,
      quote: '',
    });
  });

  it('is accepted by the schema whatever the page says', () => {
    const long = 'x'.repeat(2_000);
    const reading = aPageReading({ account: long, threadId: long, subject: long });
    const source = mailEvidence(reading, aMessage({ id: long, dateLocal: null, date: long }), 'q'.repeat(30_000));
    expect(evidence.safeParse({ ...source, quoteSha256: null }).success).toBe(true);
    expect(source).toMatchObject({ threadId: null, messageId: null });
  });
});

describe('evidence from another page', () => {
  it('names its title, its address and the day', () => {
    const page = { title: 'Project chat', link: 'https://chat.example/1' };
    expect(pageEvidence(page, 'I will call', '2026-11-20')).toMatchObject({
      provider: null,
      subject: 'Project chat',
      link: 'https://chat.example/1',
      date: '2026-11-20',
      quote: 'I will call',
    });
  });

  it.each([['http://chat.example'], ['javascript:alert(1)'], [`https://chat.example/${'x'.repeat(2_000)}`], [null]])(
    'keeps no address such as %s',
    (link) => {
      expect(pageEvidence({ title: 'Chat', link }, null, '2026-11-20').link).toBeNull();
    },
  );
});
