import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageReading } from '@/lib/domain/thread';
import { outlookAdapter } from '@/lib/mail/outlook/outlook-adapter';
import type { ExpectedPerson } from '../../../helpers/expected-page';
import { type CorpusPage, reconstructedPages } from '../../../helpers/mail-page-corpus';
import { parseMailPage } from '../../../helpers/parse-mail-page';

/** What a new build of Outlook, or an A/B test, does to a page. */
type Change = (page: Document, at: number) => void;

const attributes =
  'id role class title data-convid data-testid data-test-id data-app-section aria-expanded aria-selected aria-label aria-labelledby aria-haspopup'.split(
    ' ',
  );
const inPane = (page: Document) => [
  ...page.querySelectorAll('[aria-label="4 messages"] *, [role="option"] *, .jv3KZ *'),
];
const pick = <Item>(all: readonly Item[], at: number): Item | undefined => all[at % Math.max(all.length, 1)];

const changes: Record<string, Change> = {
  'all classes renamed': (page, at) => {
    for (const element of page.querySelectorAll('[class]')) element.setAttribute('class', `y${at}`);
  },
  'an attribute dropped everywhere': (page, at) => {
    const name = pick(attributes, at) ?? '';
    for (const element of page.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  },
  'an attribute of one element dropped': (page, at) => {
    const element = pick(inPane(page), at);
    const name = element && pick(element.getAttributeNames(), at);
    if (name) element.removeAttribute(name);
  },
  'an element wrapped': (page, at) => {
    const element = pick(inPane(page), at);
    const wrapper = page.createElement('div');
    element?.replaceWith(wrapper);
    if (element) wrapper.append(element);
  },
  'an element taken out': (page, at) => pick(inPane(page), at)?.remove(),
  'children reversed': (page, at) => {
    const element = pick(inPane(page), at);
    element?.append(...[...element.children].reverse());
  },
};

const pages = reconstructedPages('outlook').filter(({ expected }) => expected.messages.length > 0);
const addressOf = (person: ExpectedPerson | null | undefined) => person?.address ?? person?.addressElsewhereInDom ?? '';

function readChanged({ html, address }: CorpusPage, made: readonly (readonly [string, number])[]): PageReading {
  const page = parseMailPage(html, address);
  for (const [name, at] of made) changes[name]?.(page, at);
  return outlookAdapter.readPage(page, address);
}

function expectRightOrUnknown({ expected, address }: CorpusPage, reading: PageReading): void {
  const senders = new Set(expected.messages.map(({ from }) => addressOf(from)));
  const everyone = JSON.stringify(expected);
  for (const { id, from, to, cc } of reading.messages) {
    if (from?.address) expect(senders).toContain(from.address);
    const known = expected.messages.find((message) => id !== null && message.id === id);
    if (known && from?.address) expect(from.address).toBe(addressOf(known.from));
    for (const person of [...(to ?? []), ...(cc ?? [])]) if (person.address) expect(everyone).toContain(person.address);
  }
  // The id in the address is the conversation's, or the message's with conversation view off.
  const inAddress = decodeURIComponent(address.pathname).replaceAll('_', '+').replaceAll('-', '/');
  if (reading.threadId) expect(inAddress.endsWith(reading.threadId)).toBe(true);
  if (reading.account) expect(reading.account).toBe(expected.account);
}

describe('after a change of layout the thread is the right one or unknown, and no sender is wrong', () => {
  test.each(Object.keys(changes))('%s', { timeout: 30_000 }, (name) => {
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.nat(10_000), (page, at) =>
        expectRightOrUnknown(page, readChanged(page, [[name, at]])),
      ),
      { numRuns: 60 },
    );
  });

  test('several at once', { timeout: 30_000 }, () => {
    const change = fc.tuple(fc.constantFrom(...Object.keys(changes)), fc.nat(10_000));
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.array(change, { minLength: 2, maxLength: 4 }), (page, made) =>
        expectRightOrUnknown(page, readChanged(page, made)),
      ),
      { numRuns: 100 },
    );
  });

  test('with every class renamed all people, ids and texts of the conversation are still found', () => {
    const page = pages.find(({ name }) => name.endsWith('-conversation'));
    if (!page) throw new Error('the page is missing');
    const reading = readChanged(page, [['all classes renamed', 1]]);
    expect(reading.threadId).toBe(page.expected.threadId);
    expect(reading.messages.map(({ id }) => id)).toEqual([null, null, 'NqklhGoAAAA', 'OEhxIuYAAAA']);
    expect(reading.messages[3]?.from?.address).toBe('sofia@kustbygg.example');
    expect(reading.messages[3]?.body).toMatch(/^Hi Priya,/);
  });
});
