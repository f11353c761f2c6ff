import { expect, test } from 'vitest';
import { allTemplates } from '@/lib/app/reply/all-templates';
import type { ShippedTemplate } from '@/lib/templates/shipped/shipped-template';
import { aTemplate } from '../../../helpers/a-template';

const shipped = (id: string, fields: Partial<ShippedTemplate> = {}): ShippedTemplate => ({
  id,
  name: `Name of ${id}`,
  purpose: 'short-status',
  language: 'en',
  subject: '',
  body: 'As shipped',
  ...fields,
});

test("the user's version takes the place of the shipped one", () => {
  const version = aTemplate({ id: 'short', body: 'My words', position: 0 });
  expect(allTemplates([shipped('short')], [version])).toMatchObject([
    { id: 'short', body: 'My words', origin: 'changed', record: version },
  ]);
});

test('the shipped one is back once that version is gone', () => {
  const version = aTemplate({ id: 'short', deletedAt: '2026-03-02T09:00:00.000Z' });
  expect(allTemplates([shipped('short')], [version])).toMatchObject([{ origin: 'shipped', record: null }]);
});

test('they stand by purpose, language, position and name', () => {
  const own = aTemplate({ id: 'own', position: 1, name: 'A' });
  const before = aTemplate({ id: 'before', position: -1 });
  const other = aTemplate({ id: 'other', purpose: 'other' });
  const all = [
    shipped('zh', { language: 'zh-CN' }),
    shipped('b'),
    shipped('a'),
    shipped('status', { purpose: 'status-report' }),
  ];
  expect(allTemplates(all, [other, own, before]).map(({ id }) => id)) //
    .toEqual(['status', 'before', 'a', 'b', 'own', 'zh', 'other']);
});

test('a hidden one is in the list, and known for hidden', () => {
  const all = allTemplates([shipped('short')], [aTemplate({ id: 'short', hidden: true }), aTemplate({ id: 'own' })]);
  expect(all.map(({ id, origin, hidden }) => [id, origin, hidden])).toEqual([
    ['own', 'own', false],
    ['short', 'changed', true],
  ]);
});
