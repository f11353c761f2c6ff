import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainName } from '@/lib/matching/domain-name';
import { isFreeMail } from '@/lib/matching/free-mail';
import { registrableDomain } from '@/lib/matching/registrable-domain';
import { unicodeLabel } from '@/lib/matching/unicode-label';
import { aDomainLikeText } from '@/tests/helpers/a-domain-like-text';
import { anyText } from '@/tests/helpers/any-text';

describe('a domain in its ASCII form', () => {
  it.each([
    ['Northwind.Example', 'northwind.example'],
    ['northwind.example.', 'northwind.example'],
    ['аpple.com', 'xn--pple-43d.com'],
    ['ⓔxample.com', 'example.com'],
    ['exa\u200Bmple.com', 'example.com'],
    ['例子.中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['例子。中国', 'xn--fsqu00a.xn--fiqs8s'],
    ['localhost', null],
    ['a..example', null],
    ['.example.com', null],
    ['northwind.example..', null],
    ['-a.example', null],
    ['a_b.example', null],
    ['exa%6dple.com', null],
    ['0x7f.1', null],
    [`${'a'.repeat(64)}.example`, null],
    [`${'a.'.repeat(126)}example`, null],
    ['127.0.0.1', null],
    ['http://a.example', null],
    ['a.example/path', null],
    ['user@a.example', null],
    ['', null],
  ])('%j becomes %j', (text, domain) => {
    expect(domainName(text)).toBe(domain);
  });

  it('stays itself the second time', () => {
    fc.assert(
      fc.property(fc.oneof(aDomainLikeText(), anyText()), (text) => {
        const domain = domainName(text);
        if (domain !== null) expect(domainName(domain)).toBe(domain);
      }),
    );
  });
});

describe('the registrable domain', () => {
  it.each([
    ['mail.northwind.co.uk', 'northwind.co.uk'],
    ['northwind.example', 'northwind.example'],
    ['a.b.northwind.com.cn', 'northwind.com.cn'],
    ['ana.github.io', 'ana.github.io'],
    ['co.uk', null],
    ['nonsense', null],
  ])('of %s is %s', (domain, registrable) => {
    expect(registrableDomain(domain)).toBe(registrable);
  });
});

describe('public mail services', () => {
  const western = ['gmail.com', 'outlook.com', 'hotmail.com', 'icloud.com', 'yahoo.com', 'proton.me', 'fastmail.com'];
  const chinese = ['qq.com', 'vip.qq.com', 'foxmail.com', '163.com', '126.com', '139.com', '189.cn', 'aliyun.com'];

  it.each([...western, ...chinese])('%s is one', (domain) => {
    expect(isFreeMail(domain)).toBe(true);
  });

  it.each(['northwind.example', 'github.com', 'siemens.com', 'tencent.com'])('%s is none', (domain) => {
    expect(isFreeMail(domain)).toBe(false);
  });
});

describe('a label as it is seen', () => {
  it.each([
    ['xn--pple-43d', 'аpple'],
    ['northwind', 'northwind'],
    ['xn--\u0000', 'xn--\u0000'],
  ])('%j is seen as %j', (label, seen) => {
    expect(unicodeLabel(label)).toBe(seen);
  });
});
