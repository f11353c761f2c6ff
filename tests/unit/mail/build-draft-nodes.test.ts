// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DraftDocument } from '@/lib/domain/draft-document';
import { buildDraftNodes } from '@/lib/mail/build-draft-nodes';

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('<b>x</b>', '&amp;', '"><img src=x>', 'a\nb', ''),
);
const run = fc.record({
  text,
  href: fc.constantFrom(undefined, 'mailto:a@b.example?subject=x', 'javascript:alert(1)', 'https://x.example'),
});
const line = fc.array(
  run.map(({ text, href }) => (href === undefined ? { text } : { text, href })),
  { maxLength: 4 },
);
const block = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), line }),
  fc.record({ kind: fc.constant('paragraph' as const), lines: fc.array(line, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(line, { maxLength: 4 }) }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.array(line, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  }),
);
const draft: fc.Arbitrary<DraftDocument> = fc.array(block, { maxLength: 6 });

const linesOf = (block: DraftDocument[number]) => {
  if (block.kind === 'heading') return [block.line];
  if (block.kind === 'paragraph') return block.lines;
  return block.kind === 'list' ? block.items : block.rows.flat();
};
const textOf = (document: DraftDocument): string =>
  document
    .flatMap((block) => linesOf(block).flatMap((runs) => runs.map((each) => each.text.replaceAll('\n', ''))))
    .join('');

const allowed: Readonly<Record<string, readonly string[]>> = {
  ...{ DIV: [], BR: [], B: [], UL: ['style'], LI: [], TBODY: [], TR: [] },
  ...{ A: ['href'], TABLE: ['style'], TH: ['style'], TD: ['style'] },
};

test('a draft has its text and no element or attribute but those that are known', () => {
  fc.assert(
    fc.property(draft, (made) => {
      const nodes = buildDraftNodes(document, made);
      expect(nodes.textContent).toBe(textOf(made));
      for (const element of nodes.querySelectorAll('*')) {
        expect(allowed[element.tagName]).toEqual(expect.arrayContaining(element.getAttributeNames()));
        if (element.tagName === 'A') expect(element.getAttribute('href')).toMatch(/^mailto:/);
      }
    }),
  );
});

test('blocks are parted by a blank line; what a heading names begins below it', () => {
  const nodes = buildDraftNodes(document, [
    {
      kind: 'paragraph',
      lines: [[{ text: 'Dear Ann,' }], [], [{ text: 'all is ' }, { text: 'well', href: 'mailto:a@b.example' }]],
    },
    { kind: 'heading', line: [{ text: 'Done' }] },
    { kind: 'list', items: [[{ text: 'one' }]] },
  ]);
  expect(nodes.innerHTML).toBe(
    '<div>Dear Ann,<br><br>all is <a href="mailto:a@b.example">well</a></div><div><br></div>' +
      '<div><b>Done</b></div><ul style="margin:0"><li>one</li></ul>',
  );
});

test('a table names its columns; an empty cell keeps its height', () => {
  const nodes = buildDraftNodes(document, [{ kind: 'table', rows: [[[{ text: 'What' }]], [[]]] }]);
  expect(nodes.querySelector('th')?.textContent).toBe('What');
  expect(nodes.querySelector('td')?.innerHTML).toBe('<br>');
  expect(nodes.querySelector('td')?.getAttribute('style')).toContain('1px solid');
});
