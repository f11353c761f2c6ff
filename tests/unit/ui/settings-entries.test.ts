import { expect, test } from 'vitest';
import { checkEntries, type EntryRules, readEntries } from '@/lib/ui/settings-entries';

const rules: EntryRules = {
  address: (text) => (/^\S+@\S+$/.test(text) ? text.toLowerCase() : null),
  domain: (text) => (/^[^\s@]+\.[a-z]+$/i.test(text) ? text.toLowerCase() : null),
  registrable: (domain) => domain.split('.').slice(-2).join('.'),
  isFreeMail: (domain) => domain === 'gmail.com',
};

test('entries stand on lines or between commas, and each is kept once', () => {
  const text = ' Me@Ours.example\r\n\r\nyou@ours.example，me@ours.example;';
  expect(checkEntries('ownAddresses', text, rules)).toBeNull();
  expect(readEntries('ownAddresses', text, rules)).toEqual(['me@ours.example', 'you@ours.example']);
});

test.each([
  ['ownAddresses', 'me@ours.example\n\nours', { kind: 'address', line: 3, entry: 'ours', instead: '' }],
  ['ignoredDomains', 'news.example, a@b', { kind: 'domain', line: 1, entry: 'a@b', instead: '' }],
  ['ownDomains', 'ours.example\nGmail.com', { kind: 'free', line: 2, entry: 'Gmail.com', instead: '' }],
  ['ignoredDomains', 'gmail.com', { kind: 'free', line: 1, entry: 'gmail.com', instead: '' }],
  ['ignoredDomains', 'eu.News.example', { kind: 'part', line: 1, entry: 'eu.News.example', instead: 'news.example' }],
  ['ownDomains', '', null],
] as const)('%s %j', (field, text, problem) => {
  expect(checkEntries(field, text, rules)).toEqual(problem);
});
