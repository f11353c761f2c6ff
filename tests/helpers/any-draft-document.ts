import fc from 'fast-check';
import type { DraftBlock, DraftDocument, DraftLine, DraftRun } from '@/lib/domain/draft-document';
import { mergeRuns } from '@/lib/ui/reply/merge-runs';

const words = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('<b>&amp;</b>', '  two  spaces ', '进度', '\u202eback', '\u00a0', '{{ client.name }}'),
);
const text = words.map((said) => said.replace(/[\r\n]/g, ' '));

const run: fc.Arbitrary<DraftRun> = fc.oneof(
  text.map((said) => ({ text: said })),
  text.map((said) => ({ text: said, gap: true })),
  text.map((said) => ({ text: said, href: 'mailto:me@studio.example?subject=4' })),
);
const line: fc.Arbitrary<DraftLine> = fc.array(run, { maxLength: 4 }).map(mergeRuns);
const lines = fc.array(line, { minLength: 1, maxLength: 4 });

const block: fc.Arbitrary<DraftBlock> = fc.oneof(
  line.map((said) => ({ kind: 'heading' as const, line: said })),
  lines.map((said) => ({ kind: 'paragraph' as const, lines: said })),
  lines.map((said) => ({ kind: 'list' as const, items: said })),
  fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(line, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }))
    .map((rows) => ({ kind: 'table' as const, rows })),
);

/** Any draft in its plainest form: runs that are alike are one. */
export const anyDraftDocument: fc.Arbitrary<DraftDocument> = fc.array(block, { maxLength: 6 });
