import { expect, test } from 'vitest';
import { replyDraftKey } from '@/lib/ui/reply/reply-draft-key';
import {
  bringBack,
  choose,
  hasNewText,
  holdsWords,
  keepTyped,
  parseHeld,
  type ReplyHeld,
  takeNew,
  write,
} from '@/lib/ui/reply/reply-held';

const held: ReplyHeld = {
  clientId: 'client-1',
  choice: {
    templateId: 'shipped.status-report.en',
    language: 'en',
    contactId: null,
    engagementId: null,
    about: null,
    left: [],
  },
  typed: null,
  typedFor: null,
  replaced: null,
  touchpointId: 'touchpoint-1',
  token: 'abcdefghijklmnop',
};
const words = (text: string) => [{ kind: 'paragraph' as const, lines: [[{ text }]] }];

test('another choice before anything was typed asks nothing', () => {
  expect(hasNewText(choose(held, { left: ['next:a'] }))).toBe(false);
});

test('another choice under a typed text leaves it, until one answers', () => {
  const typed = write(held, words('mine'));
  expect(hasNewText(typed)).toBe(false);
  const chosen = choose(typed, { left: ['next:a'] });
  expect(hasNewText(chosen)).toBe(true);
  expect(chosen.typed).toEqual(words('mine'));
  expect(hasNewText(write(chosen, words('mine, longer')))).toBe(true);
  expect(hasNewText(choose(chosen, { left: [] }))).toBe(false);
  expect(hasNewText(keepTyped(chosen))).toBe(false);
});

test('the order in which lines were ticked off makes no new text', () => {
  const typed = write(choose(held, { left: ['next:a', 'next:b'] }), words('mine'));
  expect(hasNewText(choose(typed, { left: ['next:b', 'next:a'] }))).toBe(false);
});

test('a text that was replaced comes back with its choice', () => {
  const chosen = choose(write(held, words('mine')), { language: 'zh-CN' });
  const taken = takeNew(chosen);
  expect(taken).toMatchObject({ typed: null, choice: { language: 'zh-CN' } });
  expect(bringBack(taken)).toMatchObject({ typed: words('mine'), choice: held.choice, replaced: null });
  expect(bringBack(held)).toEqual(held);
});

test('writing in the new text lets the old one go', () => {
  const taken = takeNew(choose(write(held, words('mine')), { language: 'zh-CN' }));
  expect(write(taken, words('newer'))).toMatchObject({ replaced: null, typed: words('newer') });
});

test('a kept draft is read back; one of another client, or in another shape, is none', () => {
  const typed = write(held, [{ kind: 'list', items: [[{ text: '[name]', gap: true }]] }]);
  expect(parseHeld(JSON.stringify(typed), 'client-1')).toEqual(typed);
  expect(parseHeld(JSON.stringify(typed), 'client-2')).toBeNull();
  for (const text of [null, '', '{', '{"clientId":"client-1"}']) expect(parseHeld(text, 'client-1')).toBeNull();
});

test('a draft of more blocks than a mail may have is kept all the same', () => {
  const pasted = Array.from({ length: 1_500 }, (_, at) => ({
    kind: 'paragraph' as const,
    lines: [[{ text: `${at}` }]],
  }));
  const typed = write(held, pasted);
  expect(parseHeld(JSON.stringify(typed), 'client-1')).toEqual(typed);
});

test('each client of a thread has a draft of its own', () => {
  expect(replyDraftKey('gmail|a|t1', 'client-1')).not.toBe(replyDraftKey('gmail|a|t1', 'client-2'));
  expect(replyDraftKey(null, 'client-1')).not.toBe(replyDraftKey('gmail|a|t1', 'client-1'));
});

test('only what somebody typed counts as words: no choices, no emptied field, nothing that cannot be read', () => {
  const keptAs = (one: ReplyHeld) => holdsWords(JSON.stringify(one));
  expect(keptAs(write(held, words('mine')))).toBe(true);
  expect(keptAs(choose(write(held, words('mine')), { left: ['next:a'] }))).toBe(true);
  expect(keptAs(choose(held, { left: ['next:a'] }))).toBe(false);
  expect(keptAs(takeNew(write(held, words('mine'))))).toBe(false);
  expect(keptAs(write(held, words(' ')))).toBe(false);
  expect(keptAs(write(held, []))).toBe(false);
  for (const text of [null, '', '{', '{"typed":"mine"}']) expect(holdsWords(text)).toBe(false);
});
