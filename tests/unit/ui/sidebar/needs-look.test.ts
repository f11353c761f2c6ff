import { expect, test } from 'vitest';
import { needsLook } from '@/lib/ui/sidebar/needs-look';
import { aLetter } from '../../../helpers/a-letter';

const view = { kind: 'no-thread' } as const;
const closed = aLetter({ composer: null, phase: 'closed', since: 1 });

test('a question about a letter draws the eye, a draft does not', () => {
  expect(needsLook({ view, letters: [closed], guardNotes: {} }, 'no-thread')).toBe(true);
  expect(needsLook({ view, letters: [aLetter()], guardNotes: {} }, 'no-thread')).toBe(false);
  expect(needsLook({ view, letters: [closed], guardNotes: {} }, 'loading')).toBe(false);
});

test('trouble does, and a warning about people', () => {
  const none = { letters: [], guardNotes: {} };
  expect(needsLook({ view: { kind: 'trouble', error: 'absent' }, ...none }, 'trouble')).toBe(true);
  expect(needsLook({ view, ...none }, 'outdated')).toBe(true);
  const warned = {
    kind: 'unknown',
    threadKey: null,
    people: [],
    warnings: [{ kind: 'deceptive-name', name: '', address: '' }],
  };
  expect(needsLook({ view: warned as never, ...none }, 'unknown')).toBe(true);
});
