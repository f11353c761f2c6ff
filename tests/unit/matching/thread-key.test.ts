import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordId } from '@/lib/domain/record';
import { threadKey } from '@/lib/matching/thread-key';

describe('the key of a thread', () => {
  it.each([
    ['sam@studio.example', 't1', 'gmail|sam@studio.example|t1'],
    ['Sam@Studio.Example', 't1', 'gmail|sam@studio.example|t1'],
    [null, 't1', 'gmail|?|t1'],
    ['Sam', 't1', 'gmail|?|t1'],
    ['sam@studio.example', null, null],
    ['sam@studio.example', 'x'.repeat(500), null],
  ])('of account %j and thread %j', (account, threadId, key) => {
    expect(threadKey({ provider: 'gmail', account, threadId })).toBe(key);
  });

  it('is another for another account or thread, and fits a record', () => {
    const part = fc.stringMatching(/^[a-z|%C7?]{1,6}$/);
    const reading = fc.record({ local: part, threadId: part });
    const keyOf = ({ local, threadId }: { local: string; threadId: string }) =>
      threadKey({ provider: 'outlook', account: `${local}@studio.example`, threadId });
    fc.assert(
      fc.property(reading, reading, (a, b) => {
        const same = a.local.toLowerCase() === b.local.toLowerCase() && a.threadId === b.threadId;
        expect(keyOf(a) === keyOf(b)).toBe(same);
        expect(recordId.safeParse(keyOf(a)).success).toBe(true);
      }),
    );
  });
});
