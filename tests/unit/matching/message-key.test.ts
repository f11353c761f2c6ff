import { describe, expect, it } from 'vitest';
import { messageKey } from '@/lib/matching/message-key';
import { aMessage, aPageReading } from '@/tests/helpers/a-page-reading';

const keyOf = (fields: Parameters<typeof aMessage>[0]) => messageKey(aPageReading(), aMessage(fields));

describe('the key of a message', () => {
  it('is its id, whatever else changes', () => {
    expect(keyOf({ id: 'm9' })).toBe('gmail|m9');
    expect(keyOf({ id: 'm9', body: 'unfolded' })).toBe('gmail|m9');
  });

  it('without an id is thread, moment and sender', () => {
    expect(keyOf({ id: null })).toBe('gmail|t1|2026-03-09T10:12|ana@northwind.example');
    expect(keyOf({ id: null, dateLocal: null, from: null })).toBe('gmail|t1|Mar 9, 2026, 10:12 AM|');
  });

  it('fits a record, however long the id is', () => {
    expect(keyOf({ id: 'm'.repeat(2_000) })).toHaveLength(400);
  });
});
