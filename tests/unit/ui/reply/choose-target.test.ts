import { expect, test } from 'vitest';
import type { FoundComposer } from '@/lib/messaging/page-link';
import { chooseTarget } from '@/lib/ui/reply/choose-target';
import { aFoundComposer } from '@/tests/helpers/a-found-composer';

const composer = (id: string, thread: FoundComposer['thread']): FoundComposer => aFoundComposer({ id, thread });
const here = { toSeveral: false, hasThread: true };

test('the only composer of the thread is taken at once, whatever else is open', () => {
  const composers = [composer('other', 'other'), composer('mine', 'this'), composer('new', 'none')];
  expect(chooseTarget({ composers, replies: ['reply'] }, here)).toEqual({ kind: 'one', target: { composer: 'mine' } });
});

test('of several of the thread the first is suggested, and a reply is not opened beside them', () => {
  const composers = [composer('one', 'this'), composer('two', 'this'), composer('far', 'other')];
  expect(chooseTarget({ composers, replies: ['reply'] }, here)).toEqual({
    kind: 'ask',
    targets: [{ composer: 'one' }, { composer: 'two' }],
    suggested: { composer: 'one' },
  });
});

test('without a composer the host’s reply is opened; with two of them, the one that answers as many as the mail had', () => {
  expect(chooseTarget({ composers: [], replies: ['reply'] }, here)).toEqual({ kind: 'one', target: { open: 'reply' } });
  const both = { composers: [], replies: ['reply', 'reply-all'] as const };
  expect(chooseTarget(both, here)).toMatchObject({ kind: 'ask', suggested: { open: 'reply' } });
  expect(chooseTarget(both, { ...here, toSeveral: true })).toEqual({
    kind: 'ask',
    targets: [{ open: 'reply-all' }, { open: 'reply' }],
    suggested: { open: 'reply-all' },
  });
});

test('a composer of another thread is never offered, and one of which the page does not say it is never taken by itself', () => {
  const found = { composers: [composer('far', 'other')], replies: [] };
  expect(chooseTarget(found, here)).toEqual({ kind: 'none' });
  expect(chooseTarget({ ...found, replies: ['reply'] }, here)).toEqual({ kind: 'one', target: { open: 'reply' } });
  const unknown = { composers: [composer('some', 'unknown')], replies: [] };
  expect(chooseTarget(unknown, here)).toMatchObject({ kind: 'ask', suggested: null });
});

test('a new mail is taken at once only for a draft without a mail', () => {
  const found = { composers: [composer('new', 'none')], replies: [] };
  expect(chooseTarget(found, here)).toMatchObject({ kind: 'ask', suggested: null });
  expect(chooseTarget(found, { ...here, hasThread: false })).toEqual({ kind: 'one', target: { composer: 'new' } });
});

test('nothing open and nothing to open', () => {
  expect(chooseTarget({ composers: [], replies: [] }, here)).toEqual({ kind: 'none' });
});
