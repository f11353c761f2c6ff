import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gmailAdapter } from '@/lib/mail/gmail/gmail-adapter';
import { type CorpusPage, reconstructedPages } from '../../../helpers/mail-page-corpus';
import { parseMailPage } from '../../../helpers/parse-mail-page';

/** What a new build of Gmail, or an A/B test, does to a page. */
type Change = (page: Document, at: number) => void;

const inThread = (page: Document, selector: string) => [
  ...page.querySelectorAll(`[role="main"] ${selector}, header ${selector}`),
];
const pick = (all: readonly Element[], at: number) => all[at % Math.max(all.length, 1)];

const changes: Record<string, Change> = {
  'all classes renamed': (page, at) => {
    for (const element of page.querySelectorAll('[class]')) element.setAttribute('class', `x${at}`);
  },
  'an attribute dropped everywhere': (page, at) => {
    const names = [
      'email',
      'role',
      'data-legacy-thread-id',
      'data-message-id',
      'aria-expanded',
      'title',
      'data-hovercard-id',
      'name',
      'class',
      'jslog',
    ];
    const name = names[at % names.length] ?? 'role';
    for (const element of page.querySelectorAll(`[${name}]`)) element.removeAttribute(name);
  },
  'an attribute of one element dropped': (page, at) => {
    const element = pick(inThread(page, '*'), at);
    const attribute = element?.attributes[at % Math.max(element.attributes.length, 1)];
    if (attribute) element?.removeAttribute(attribute.name);
  },
  'an element wrapped': (page, at) => {
    const element = pick(inThread(page, ':is(div, span)'), at);
    const wrapper = page.createElement('div');
    element?.replaceWith(wrapper);
    if (element) wrapper.append(element);
  },
  'an element taken out': (page, at) => pick(inThread(page, ':is(div, span, h3)'), at)?.remove(),
  'children reversed': (page, at) => {
    const element = pick(inThread(page, ':is(div, tr)'), at);
    if (element) element.append(...[...element.children].reverse());
  },
};

/** Without the rows of the hidden list: most of the page, and nothing that is read. */
function withoutRows(page: CorpusPage): CorpusPage {
  const document = parseMailPage(page.html, page.address);
  for (const row of [...document.querySelectorAll('tr.zA, [role="navigation"], [gh="tm"]')].slice(1)) row.remove();
  return { ...page, html: document.documentElement.outerHTML };
}

const pages = reconstructedPages('gmail')
  .filter(({ expected }) => expected.messages.length > 0)
  .map(withoutRows);
/** Hundreds of pages are parsed; a busy machine needs long for that. */
const patience = 120_000;

function check({ html, address, expected }: CorpusPage, made: readonly (readonly [string, number])[]) {
  const page = parseMailPage(html, address);
  for (const [name, at] of made) changes[name]?.(page, at);
  const reading = gmailAdapter.readPage(page, address);
  const truth = new Set(expected.messages.map(({ from }) => from?.address ?? ''));
  const senders = reading.messages.flatMap(({ from }) => (from?.address ? [from.address] : []));
  for (const sender of senders) expect(truth).toContain(sender);
  // A message that kept its id keeps its sender too, or says that it has none.
  for (const { id, from } of reading.messages) {
    const known = expected.messages.find((message) => id !== null && message.id === id);
    if (known && from?.address) expect(from.address).toBe(known.from?.address);
  }
  expect([expected.threadId, null]).toContain(reading.threadId);
  const text = JSON.stringify(reading);
  for (const hidden of expected.mustNotContain ?? []) expect(text).not.toContain(hidden);
  return reading;
}

describe('after a change of layout the thread is the right one or unknown, and no sender is wrong', () => {
  test.each(Object.keys(changes))(
    '%s',
    (name) => {
      fc.assert(
        fc.property(fc.constantFrom(...pages), fc.nat(10_000), (page, at) => {
          check(page, [[name, at]]);
        }),
        { numRuns: 25 },
      );
    },
    patience,
  );

  test(
    'several at once',
    () => {
      const made = fc.array(fc.tuple(fc.constantFrom(...Object.keys(changes)), fc.nat(10_000)), {
        minLength: 2,
        maxLength: 4,
      });
      fc.assert(
        fc.property(fc.constantFrom(...pages), made, (page, all) => void check(page, all)),
        { numRuns: 40 },
      );
    },
    patience,
  );

  test('with every class renamed, senders, ids and texts are still found, and the fallbacks are named', () => {
    const page = pages.find(({ name }) => name.endsWith('thread-single'));
    if (!page) throw new Error('the page is missing');
    const reading = check(page, [['all classes renamed', 1]]);
    expect(reading.messages[0]?.from?.address).toBe('t.okafor@northgate.example');
    expect(reading.messages[0]?.id).toBe('1a11fca6400edebd');
    expect(reading.messages[0]?.body).toMatch(/^Hi Maya/);
    expect(reading.health).toContain('gmail.body:2');
  });
});
