import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainName } from '@/lib/matching/domain-name';
import { findLookalike } from '@/lib/matching/find-lookalike';
import { lookalikeKeys } from '@/lib/matching/lookalike-keys';
import { aClient } from '@/tests/helpers/a-client';

const northwind = aClient({ name: 'Northwind', domains: ['northwind.example'] });

const reasonOf = (domain: string, clientDomain = 'northwind.example') =>
  findLookalike(domainName(domain) ?? '', [aClient({ domains: [clientDomain] })])?.reason ?? null;

const shareAKey = (a: string, b: string) =>
  lookalikeKeys(domainName(a) ?? '').some((key) => lookalikeKeys(b).includes(key));

describe('a domain that looks like a client', () => {
  const pairs: [string, string, string][] = [
    ['northwind.test', 'northwind.example', 'other-ending'],
    ['northw1nd.example', 'northwind.example', 'one-letter'],
    ['nothwind.example', 'northwind.example', 'one-letter'],
    ['northwinds.example', 'northwind.example', 'one-letter'],
    ['nortwhind.example', 'northwind.example', 'one-letter'],
    ['nоrthwind.example', 'northwind.example', 'homograph'],
    ['paypa1.example', 'paypal.example', 'homograph'],
    ['rnicrosoft.example', 'microsoft.example', 'homograph'],
    ['аpple.com', 'apple.com', 'homograph'],
    ['ɡithub.com', 'github.com', 'homograph'],
    ['раураl.example', 'paypal.example', 'homograph'],
    ['ṅörthẅind.example', 'northwind.example', 'homograph'],
    ['vvestwood.example', 'westwood.example', 'homograph'],
    ['аpple.test', 'apple.com', 'homograph'],
    ['acne.example', 'acme.example', 'one-letter'],
    ['northwlnd.test', 'northwind.example', 'one-letter'],
    ['norhtwind.test', 'northwind.example', 'one-letter'],
    ['sixsi.example', 'sixsix.example', 'one-letter'],
    ['sevensi.example', 'sevens.example', 'one-letter'],
    ['例子们们.example', '例子仍们.example', 'one-letter'],
    ['hp.test', 'hp.example', 'other-ending'],
  ];

  it.each(pairs)('%s for %s: %s', (domain, clientDomain, reason) => {
    expect(reasonOf(domain, clientDomain)).toBe(reason);
  });

  it.each(pairs)('%s is found by a key of %s', (domain, clientDomain) => {
    expect(shareAKey(domain, clientDomain)).toBe(true);
  });

  it.each(['southwind.example', 'heliosbank.example', 'mail.northwind.example', 'northwind.example'])(
    '%s is none',
    (domain) => {
      expect(findLookalike(domain, [northwind])).toBeNull();
    },
  );

  it('names the worst of several', () => {
    const clients = ['northwind.test', 'northwinds.example', 'nоrthwind.example'].map((domain) =>
      aClient({ domains: [domainName(domain) ?? ''] }),
    );
    expect(findLookalike('northwind.example', clients)?.reason).toBe('homograph');
    expect(findLookalike('northwind.example', clients.slice(0, 2))?.reason).toBe('one-letter');
  });

  it('leaves short names alone, where one letter means nothing', () => {
    expect(reasonOf('abd.example', 'abc.example')).toBeNull();
    expect(reasonOf('acne.test', 'acme.example')).toBeNull();
    expect(reasonOf('sevens.test', 'sevensi.example')).toBeNull();
  });

  it('is found by keys whenever it is one', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abmrnw01lо'), minLength: 2, maxLength: 10 });
    const domain = fc.tuple(name, fc.constantFrom('example', 'test')).map((parts) => domainName(parts.join('.')) ?? '');
    const edit = fc.record({
      at: fc.nat(9),
      letter: fc.constantFrom(...'abmrnw01lо'),
      kind: fc.constantFrom('drop', 'add', 'replace', 'swap'),
    });
    fc.assert(
      fc.property(name, edit, domain, (text, { at, letter, kind }, unrelated) => {
        const i = at % text.length;
        const rest = text.slice(i + 1);
        const edited = {
          drop: text.slice(0, i) + rest,
          add: text.slice(0, i) + letter + text.slice(i),
          replace: text.slice(0, i) + letter + rest,
          swap: text.slice(0, i) + (rest[0] ?? '') + text[i] + rest.slice(1),
        }[kind];
        const clientDomain = domainName(`${text}.example`) ?? '';
        for (const one of [`${edited}.example`, `${edited}.test`, unrelated]) {
          if (reasonOf(one, clientDomain) !== null) expect(shareAKey(one, clientDomain)).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});
