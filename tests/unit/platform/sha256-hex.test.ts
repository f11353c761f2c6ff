import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256Hex } from '@/lib/platform/sha256-hex';

test.each(['', 'abc', '附件为修订后的计划', 'Send the plan 📎\n'])(
  'the hash of %j is the standard one',
  async (text) => {
    expect(await sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  },
);
