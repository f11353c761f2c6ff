import type { DraftDocument } from '@/lib/domain/draft-document';

/** Letters alone; hosts differ in how they write spaces and lines. */
export const folded = (text: string): string => text.replace(/[\s\u200b\ufeff\u00a0]+/g, '');

/** One of everything a draft can hold, with signs that mean something in HTML. */
export const aDraft: DraftDocument = [
  { kind: 'heading', line: [{ text: 'Status of the warehouse portal' }] },
  {
    kind: 'paragraph',
    lines: [[{ text: 'Hi Ana,' }], [{ text: 'costs < €5,000 & "on track" <b>so far</b> — 进度正常。' }]],
  },
  { kind: 'list', items: [[{ text: 'Stock view is live' }], [{ text: 'Labels passed the test' }]] },
  {
    kind: 'table',
    rows: [
      [[{ text: 'Milestone' }], [{ text: 'Day' }]],
      [[{ text: 'Pilot' }], [{ text: '[day]', gap: true }]],
    ],
  },
  {
    kind: 'paragraph',
    lines: [[{ text: 'How was it: ' }, { text: 'good', href: 'mailto:maya@fjordlight.example?subject=5%20of%205' }]],
  },
];

export const aDraftText = [
  'Status of the warehouse portal',
  '',
  'Hi Ana,',
  'costs < €5,000 & "on track" <b>so far</b> — 进度正常。',
  '',
  '- Stock view is live',
  '- Labels passed the test',
  '',
  'Milestone: Pilot',
  'Day: [day]',
  '',
  'How was it: good (mailto:maya@fjordlight.example?subject=5%20of%205)',
].join('\n');

/** The letters of a document in their order. */
export function lettersOf(document: DraftDocument): string {
  const lines = document.flatMap((block) => {
    if (block.kind === 'heading') return [block.line];
    if (block.kind === 'paragraph') return block.lines;
    return block.kind === 'list' ? block.items : block.rows.flat();
  });
  return folded(lines.flatMap((line) => line.map(({ text }) => text)).join(''));
}
