import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyName } from '@/lib/ui/templates/copy-name';
import { exportName } from '@/lib/ui/templates/export-name';
import { offsetOf } from '@/lib/ui/templates/offset-of';

test('a place is the index that it was made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '文') }), fc.nat(), (text, at) => {
      const index = text.length === 0 ? 0 : at % text.length;
      const before = text.slice(0, index).split('\n');
      const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
      expect(offsetOf(text, place)).toBe(index);
    }),
  );
});

test('a place that is not there is the nearest end', () => {
  expect(offsetOf('ab\ncd', { line: 1, column: 9 })).toBe(2);
  expect(offsetOf('ab\ncd', { line: 7, column: 1 })).toBe(5);
});

test('a file is named in letters that every file system takes', () => {
  expect(exportName('2026-11-20', null)).toBe('kept-templates-2026-11-20.json');
  expect(exportName('2026-11-20', '../状态 "报告"?')).toBe('kept-template-状态-报告-2026-11-20.json');
  expect(exportName('2026-11-20', '???')).toBe('kept-templates-2026-11-20.json');
});

test('a copy has the name of the other where there is no room for more', () => {
  const of = (name: string) => `Copy of ${name}`;
  expect(copyName('Note', of)).toBe('Copy of Note');
  expect(copyName('x'.repeat(400), of)).toBe('x'.repeat(400));
});
