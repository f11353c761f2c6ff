import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listTemplates } from '@/lib/ui/templates/listed-template';
import { lastPlace, moveTemplate } from '@/lib/ui/templates/move-template';
import { aShippedTemplate } from '@/tests/helpers/a-shipped-template';
import { aTemplate } from '@/tests/helpers/a-template';

const own = (id: string, position: number) => aTemplate({ id, name: id, purpose: 'chase', position });
const ids = (templates: readonly { readonly id: string }[]) => templates.map(({ id }) => id);

test('a moved template stands one place on, whatever the places were, and the others keep their order', () => {
  const places = fc.array(fc.constantFrom(0, 0, 1, 1.5, -2, 3), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(places, fc.nat(), fc.constantFrom<-1 | 1>(-1, 1), (positions, at, by) => {
      const records = positions.map((position, index) => own(`t${index}`, position));
      const before = listTemplates([], records);
      const from = at % before.length;
      const id = before[from]?.id ?? '';
      const written = new Map(moveTemplate(before, id, by).map((placed) => [placed.id, placed.position]));
      const after = listTemplates(
        [],
        records.map((record) => ({ ...record, position: written.get(record.id) ?? record.position })),
      );
      const to = Math.min(before.length - 1, Math.max(0, from + by));
      expect(ids(after)).toEqual(ids(before).toSpliced(from, 1).toSpliced(to, 0, id));
    }),
  );
});

test('where there is room one write is enough, and a shipped one stays untouched', () => {
  const templates = listTemplates([aShippedTemplate()], [own('a', 1), own('b', 2)]);
  expect(moveTemplate(templates, 'a', -1)).toEqual([{ id: 'a', position: -1 }]);
  expect(moveTemplate(templates, 'b', -1)).toEqual([{ id: 'b', position: 0.5 }]);
  expect(moveTemplate(templates, 'b', 1)).toEqual([]);
  expect(moveTemplate(templates, 'nobody', 1)).toEqual([]);
});

test('nothing moves into another language or purpose', () => {
  const templates = listTemplates([], [own('a', 1), { ...own('b', 2), language: 'zh-CN' }]);
  expect(moveTemplate(templates, 'a', 1)).toEqual([]);
  expect(lastPlace(templates, { purpose: 'chase', language: 'zh-CN' })).toBe(3);
  expect(lastPlace(templates, { purpose: 'closing', language: 'en' })).toBe(1);
});
