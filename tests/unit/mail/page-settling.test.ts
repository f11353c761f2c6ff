import { expect, test } from 'vitest';
import { lostAfter, PageSettling, settleAfter } from '@/lib/mail/page-settling';

test('a first thread is ready at once, with or without a token in the address', () => {
  expect(new PageSettling().judge({ token: 'A', shown: '1' }, 0)).toBe('ready');
  expect(new PageSettling().judge({ token: null, shown: '1' }, 0)).toBe('ready');
  expect(new PageSettling().judge({ token: null, shown: null }, 0)).toBe('ready');
});

test('address first: the old thread waits, the new one is ready', () => {
  const settling = new PageSettling();
  settling.judge({ token: 'A', shown: '1' }, 0);
  expect(settling.judge({ token: 'B', shown: '1' }, 10)).toBe('wait');
  expect(settling.judge({ token: 'B', shown: '2' }, 20)).toBe('ready');
});

test('page first: the new thread waits for its address', () => {
  const settling = new PageSettling();
  settling.judge({ token: 'A', shown: '1' }, 0);
  expect(settling.judge({ token: 'A', shown: '2' }, 10)).toBe('wait');
  expect(settling.judge({ token: 'B', shown: '2' }, 20)).toBe('ready');
  expect(settling.judge({ token: 'A', shown: '1' }, 30)).toBe('ready');
});

test('a page that stays as it is is believed, and remembered', () => {
  const settling = new PageSettling();
  settling.judge({ token: 'A', shown: '1' }, 0);
  expect(settling.judge({ token: 'B', shown: '1' }, 100)).toBe('wait');
  expect(settling.judge({ token: 'B', shown: '1' }, 99 + settleAfter)).toBe('wait');
  expect(settling.judge({ token: 'B', shown: '1' }, 100 + settleAfter)).toBe('ready');
  expect(settling.judge({ token: 'A', shown: '1' }, 101 + settleAfter)).toBe('ready');
});

test('leaving to the list waits, coming back does not', () => {
  const settling = new PageSettling();
  settling.judge({ token: 'A', shown: '1' }, 0);
  expect(settling.judge({ token: null, shown: '1' }, 10)).toBe('wait');
  expect(settling.judge({ token: null, shown: null }, 20)).toBe('ready');
  expect(settling.judge({ token: 'A', shown: null }, 30)).toBe('wait');
  expect(settling.judge({ token: 'A', shown: '1' }, 40)).toBe('ready');
});

test('a thread that never appears is lost', () => {
  const settling = new PageSettling();
  expect(settling.judge({ token: 'A', shown: null }, 0)).toBe('wait');
  expect(settling.judge({ token: 'A', shown: null }, lostAfter)).toBe('lost');
});

test('forgets the oldest of many pairs', () => {
  const settling = new PageSettling();
  for (let n = 0; n < 500; n++) settling.judge({ token: `T${n}`, shown: `${n}` }, n);
  expect(settling.judge({ token: 'new', shown: '0' }, 600)).toBe('ready');
  expect(settling.judge({ token: 'newer', shown: '499' }, 601)).toBe('wait');
});
