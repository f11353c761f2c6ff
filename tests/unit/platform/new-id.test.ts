import { expect, test } from 'vitest';
import { newId } from '@/lib/platform/new-id';

test('ids are random and differ', () => {
  const ids = new Set(Array.from({ length: 1000 }, newId));
  expect(ids.size).toBe(1000);
  expect(newId()).toMatch(/^[0-9a-f-]{36}$/);
});
