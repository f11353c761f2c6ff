import { expect, test } from 'vitest';
import { filterTemplates } from '@/lib/ui/templates/filter-templates';
import { listTemplates } from '@/lib/ui/templates/listed-template';
import { planImport } from '@/lib/ui/templates/plan-import';
import { aShippedTemplate } from '@/tests/helpers/a-shipped-template';
import { aTemplate } from '@/tests/helpers/a-template';

const shipped = [
  aShippedTemplate(),
  aShippedTemplate({ id: 'shipped.chase.zh-CN', name: '催一下', language: 'zh-CN' }),
];
const changed = aTemplate({ ...aShippedTemplate(), body: 'Mine', position: 0, version: 3 });

test('a shipped one of which only the place was written is not called changed', () => {
  const { id, name, purpose, language, subject, body } = aShippedTemplate();
  const moved = aTemplate({ id, name, purpose, language, subject, body, hidden: true, position: 4 });
  expect(listTemplates(shipped, [moved])[0]).toMatchObject({
    origin: 'shipped',
    hidden: true,
    position: 4,
    version: 1,
  });
  expect(listTemplates(shipped, [changed])[0]).toMatchObject({ origin: 'changed', body: 'Mine', version: 3 });
  expect(listTemplates(shipped, [])[0]).toMatchObject({ origin: 'shipped', version: 0 });
});

test('they are found by name, purpose and text, in one language or all', () => {
  const templates = listTemplates(shipped, [aTemplate()]);
  const find = (search: string, language: 'all' | 'en' | 'zh-CN' = 'all') =>
    filterTemplates(templates, { search, language }, ({ purpose }) => (purpose === 'chase' ? 'Reminder' : '')).map(
      ({ id }) => id,
    );
  expect(find('')).toHaveLength(3);
  expect(find('WEEKLY')).toEqual(['template-1']);
  expect(find('engagement status')).toEqual(['template-1']);
  expect(find('reminder')).toEqual(['shipped.chase.en', 'shipped.chase.zh-CN']);
  expect(find('reminder', 'zh-CN')).toEqual(['shipped.chase.zh-CN']);
  expect(find('催')).toEqual(['shipped.chase.zh-CN']);
  expect(find('nowhere')).toEqual([]);
});

test('an import only adds', () => {
  const standing = listTemplates(shipped, [aTemplate()]);
  const plan = (template: Parameters<typeof planImport>[0][number]) => planImport([template], standing)[0]?.becomes;
  const { id: _none, ...words } = aShippedTemplate();
  expect(plan(aShippedTemplate())).toBe('present');
  expect(plan({ ...words, id: 'elsewhere' })).toBe('present');
  expect(plan(aShippedTemplate({ body: 'Other' }))).toBe('copy');
  expect(plan(aShippedTemplate({ id: 'shipped.of.tomorrow', body: 'Other' }))).toBe('copy');
  expect(plan(aShippedTemplate({ id: 'template-1' }))).toBe('present');
  expect(plan(aShippedTemplate({ id: 'template-1', body: 'Other' }))).toBe('copy');
  expect(plan(aShippedTemplate({ id: 'template-2', body: 'Other' }))).toBe('new');
});
