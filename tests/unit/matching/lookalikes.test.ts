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

  it('leaves short names alone, where one letter means nothing', () => {
    expect(reasonOf('abd.example', 'abc.example')).toBeNull();
  });

  it('finds by keys whatever one edit makes of a name', () => {
    const name = fc.stringMatching(/^[a-z]{6,14}$/);
    const edit = fc.record({
      at: fc.nat(13),
      letter: fc.stringMatching(/^[a-z]$/),
      kind: fc.constantFrom('drop', 'add', 'replace', 'swap'),
    });
    fc.assert(
      fc.property(name, edit, (text, { at, letter, kind }) => {
        const i = at % text.length;
        const rest = text.slice(i + 1);
        const swapped = text.slice(0, i) + (rest[0] ?? '') + text[i] + rest.slice(1);
        const edited = {
          drop: text.slice(0, i) + rest,
          add: text.slice(0, i) + letter + text.slice(i),
          replace: text.slice(0, i) + letter + rest,
          swap: swapped,
        }[kind];
        expect(edited === text || shareAKey(`${edited}.example`, `${text}.example`)).toBe(true);
      }),
    );
  });
});
