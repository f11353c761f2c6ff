import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { language } from '@/lib/domain/client';
import { templatePurposes } from '@/lib/domain/template-purpose';
import { exchangeLimits, readExchange, writeExchange } from '@/lib/ui/templates/exchange-file';
import { aShippedTemplate } from '@/tests/helpers/a-shipped-template';
import { anyText } from '@/tests/helpers/any-text';

const anyTemplate = fc.record({
  id: fc.string({ minLength: 1, maxLength: 40 }),
  name: fc.string({ minLength: 1, maxLength: 40 }),
  purpose: fc.constantFrom(...templatePurposes),
  language: fc.constantFrom(...language.options),
  subject: fc.string({ maxLength: 80 }),
  body: anyText(),
});

test('what was exported is imported word for word', () => {
  const some = fc.uniqueArray(anyTemplate, { minLength: 1, maxLength: 6, selector: ({ id }) => id });
  fc.assert(
    fc.property(some, (templates) => {
      expect(readExchange(writeExchange(templates))).toEqual({ ok: true, templates });
    }),
  );
});

test('a file begins with a mark of bytes in some editors', () => {
  const text = `\uFEFF${writeExchange([aShippedTemplate()])}`;
  expect(readExchange(text)).toMatchObject({ ok: true });
});

test('whatever the text is, it ends in templates or in one problem', () => {
  const hostile = fc.oneof(
    anyText(),
    fc.json(),
    fc.jsonValue().map((value) => JSON.stringify({ format: 'kept-templates', version: 1, templates: value })),
  );
  fc.assert(
    fc.property(hostile, (text) => {
      const read = readExchange(text);
      expect(read.ok ? read.templates.length > 0 : read.problem.kind !== undefined).toBe(true);
    }),
  );
});

const file = (templates: unknown, more: object = {}) =>
  JSON.stringify({ format: 'kept-templates', version: 1, templates, ...more });

describe('a file is refused as a whole', () => {
  it.each<[string, string, object]>([
    ['no JSON', '{"format": "kept-templates",', { kind: 'not-json' }],
    ['nested without end', '['.repeat(200_000), { kind: 'not-json' }],
    ['another file', '{"format":"kept-backup"}', { kind: 'not-templates' }],
    ['a list', '[]', { kind: 'not-templates' }],
    ['nothing in it', file([]), { kind: 'empty' }],
    ['a newer one', file([aShippedTemplate()], { version: 2 }), { kind: 'newer', version: 2 }],
    ['a strange version', file([aShippedTemplate()], { version: '1' }), { kind: 'invalid', where: 'version' }],
    ['a key too many', file([aShippedTemplate()], { more: 1 }), { kind: 'invalid', where: 'more' }],
    [
      'a key too many in a template',
      file([{ ...aShippedTemplate(), hidden: true }]),
      { kind: 'invalid', where: 'templates.1.hidden' },
    ],
    [
      'no name',
      file([aShippedTemplate(), aShippedTemplate({ id: '2', name: '' })]),
      { kind: 'invalid', where: 'templates.2.name' },
    ],
    [
      'a purpose that is none',
      file([{ ...aShippedTemplate(), purpose: 'constructor' }]),
      { kind: 'invalid', where: 'templates.1.purpose' },
    ],
    [
      'a text that is too long',
      file([aShippedTemplate({ body: 'x'.repeat(20_001) })]),
      { kind: 'invalid', where: 'templates.1.body' },
    ],
    [
      'one id twice',
      file([aShippedTemplate(), aShippedTemplate({ name: 'Other' })]),
      { kind: 'duplicate', where: 'templates.2.id' },
    ],
    ['no templates', file({}), { kind: 'invalid', where: 'templates' }],
    ['too many', file(Array.from({ length: exchangeLimits.templates + 1 }, () => 1)), { kind: 'too-many', limit: 500 }],
    [
      'a key of every object',
      '{"format":"kept-templates","version":1,"templates":[{"__proto__":{"id":"x"}}]}',
      { kind: 'invalid', where: 'templates.1.id' },
    ],
  ])('%s', (_name, text, problem) => {
    expect(readExchange(text)).toEqual({ ok: false, problem });
  });

  it('with a key of every object beside what is right', () => {
    const text = file([aShippedTemplate()]).replace('{"id"', '{"__proto__":{"polluted":1},"id"');
    expect(readExchange(text)).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
    expect('polluted' in {}).toBe(false);
  });
});

test('the largest file that is allowed has room for the longest templates', () => {
  const long = aShippedTemplate({ name: '名'.repeat(400), subject: '题'.repeat(400), body: '文'.repeat(20_000) });
  const bytes = new TextEncoder().encode(writeExchange([long])).length;
  expect(bytes * exchangeLimits.templates).toBeLessThan(exchangeLimits.bytes * 1.3);
});
