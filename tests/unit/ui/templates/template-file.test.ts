import { expect, test } from 'vitest';
import { earlierTexts } from '@/lib/ui/templates/earlier-texts';
import { parseNewTemplate } from '@/lib/ui/templates/new-template-draft';
import { readTemplateFile, standingOf, type TemplateFile } from '@/lib/ui/templates/template-file';
import { aReader } from '@/tests/helpers/a-reader';
import { aShippedTemplate } from '@/tests/helpers/a-shipped-template';
import { aTemplate } from '@/tests/helpers/a-template';

const shipped = aShippedTemplate();
const file = (fields: Partial<TemplateFile>): TemplateFile => ({
  id: shipped.id,
  record: null,
  shipped: null,
  versions: [],
  draft: null,
  ...fields,
});
const mine = aTemplate({ ...shipped, body: 'Mine', version: 4, position: 2, hidden: true });
const gone = '2026-11-20T08:00:00.000Z';

test('a shipped one that nobody touched stands as shipped', async () => {
  const read = await readTemplateFile(aReader(), [shipped], shipped.id);
  expect(read && standingOf(read)).toMatchObject({ origin: 'shipped', version: 0, expectedVersion: 0, isGone: false });
  expect(await readTemplateFile(aReader(), [shipped], 'nobody')).toBeNull();
});

test('the user’s version stands in its place, and its removal brings the shipped one back', () => {
  expect(standingOf(file({ shipped, record: mine }))).toMatchObject({
    values: { body: 'Mine' },
    origin: 'changed',
    version: 4,
    expectedVersion: 4,
    position: 2,
    hidden: true,
  });
  expect(standingOf(file({ shipped, record: { ...mine, version: 5, deletedAt: gone } }))).toMatchObject({
    values: { body: shipped.body },
    origin: 'shipped',
    version: 5,
    expectedVersion: 0,
    hidden: false,
    isGone: false,
  });
});

test('one of the user’s own that was deleted is gone, with its text', () => {
  expect(standingOf(file({ record: { ...mine, deletedAt: gone } }))).toMatchObject({
    values: { body: 'Mine' },
    origin: 'own',
    expectedVersion: 0,
    isGone: true,
  });
});

test('earlier texts are told once each, without writes of the place and deletions, the shipped one last', () => {
  const version = (at: string, fields: Partial<typeof mine>) => ({ at, template: { ...mine, ...fields } });
  const versions = [
    version('6', { hidden: false }),
    version('5', { body: 'Second' }),
    version('4', { body: 'Second', position: 9 }),
    version('3', { body: 'First', deletedAt: gone }),
    version('2', { body: 'First' }),
  ];
  const written = file({ shipped, record: mine, versions });
  const texts = earlierTexts(written, standingOf(written)).map(({ at, values }) => [at, values.body]);
  expect(texts).toEqual([
    ['4', 'Second'],
    ['2', 'First'],
    [null, shipped.body],
  ]);
  const untouched = file({ shipped });
  expect(earlierTexts(untouched, standingOf(untouched))).toEqual([]);
});

test('a kept form of another shape is none', () => {
  expect(parseNewTemplate('{"name":1}')).toBeNull();
  expect(parseNewTemplate('{')).toBeNull();
  expect(parseNewTemplate('')).toBeNull();
});
