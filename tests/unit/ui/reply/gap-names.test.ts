import { expect, test } from 'vitest';
import { gapNames } from '@/lib/ui/reply/gap-names';

test('names once what no record has, and nothing that the template leaves to the writer', () => {
  const name = { text: '[recipient’s name]', gap: true };
  expect(
    gapNames([
      { kind: 'paragraph', lines: [[name], [{ text: 'New day: ' }, { text: '[new day]', gap: true }]] },
      { kind: 'list', items: [[name], [{ text: '〔原因〕', gap: true }], [{ text: '[cause]' }]] },
      { kind: 'table', rows: [[[{ text: '〔收件人姓名〕', gap: true }]]] },
    ]),
  ).toEqual(['recipient’s name', '收件人姓名']);
});
