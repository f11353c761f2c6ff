import type { DraftDocument } from '../../lib/domain/draft-document.ts';

const line = (text: string) => [{ text }];
const words = 'The stock view is live for all three sites, and the label templates passed the scanner test on Friday. ';
const repeated = (count: number, of: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, n) => of(n));

const paragraphs = repeated(22, (n) => `${n + 1}. ${words.repeat(6)}`);
const items = repeated(40, (n) => `Part ${n + 1} of the cut-over plan is with finance and comes back by Thursday`);
const rows = repeated(60, (n) => `Milestone ${n + 1}`).map((name) => [
  name,
  'Friday 28 November',
  'on track, no change',
]);

const document: DraftDocument = [
  { kind: 'heading', line: line('Status of the warehouse portal') },
  ...paragraphs.map((text) => ({ kind: 'paragraph' as const, lines: [line(text)] })),
  { kind: 'list', items: items.map(line) },
  { kind: 'table', rows: [['Milestone', 'Day', 'State'], ...rows].map((row) => row.map(line)) },
];

/** 20 kB of words in paragraphs, a list and a table. */
export const longDraft = {
  document,
  text: [
    'Status of the warehouse portal',
    ...paragraphs,
    items.map((item) => `- ${item}`).join('\n'),
    rows.map((row) => row.join(' | ')).join('\n'),
  ].join('\n\n'),
};
