import { expect, test } from 'vitest';
import { gapNames } from '@/lib/ui/reply/gap-names';
import { gapsOf } from '@/lib/ui/reply/gaps-of';
import { markPlaces } from '@/lib/ui/reply/mark-places';

test('places that the template leaves to the writer are marked, brackets of a record are not', () => {
  const body = 'New day: [new day] for {{ promise.text }}\n| {{ x }} | [new day] |\n- 〔请填写原因〕';
  const marked = markPlaces(
    [
      { kind: 'paragraph', lines: [[{ text: 'New day: [new day] for Plan [draft 2]' }]] },
      { kind: 'table', rows: [[[{ text: '[new day]' }], [{ text: '[recipient’s name]', gap: true }]]] },
      { kind: 'list', items: [[{ text: '〔请填写原因〕。' }]] },
    ],
    { body },
  );
  expect(gapsOf(marked).map(({ text }) => text)).toEqual([
    '[new day]',
    '[new day]',
    '[recipient’s name]',
    '〔请填写原因〕',
  ]);
  expect(marked[0]).toEqual({
    kind: 'paragraph',
    lines: [[{ text: 'New day: ' }, { text: '[new day]', gap: true }, { text: ' for Plan [draft 2]' }]],
  });
  // Only what no record has is missing from the records.
  expect(gapNames(marked)).toEqual(['recipient’s name']);
});
