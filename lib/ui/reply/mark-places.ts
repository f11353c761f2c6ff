import type { DraftBlock, DraftDocument, DraftLine, DraftRun } from '@/lib/domain/draft-document';

/** "[new day]", "〔请填写原因〕". */
const place = /\[[^[\]\n]{2,200}\]|〔[^〔〕\n]{1,200}〕/gu;

function runsOf(run: DraftRun, body: string): readonly DraftRun[] {
  if (run.gap || run.href !== undefined) return [run];
  const runs: DraftRun[] = [];
  let done = 0;
  for (const { index, 0: words } of run.text.matchAll(place)) {
    // In brackets of a record's own words nothing is to be filled in.
    if (!body.includes(words)) continue;
    runs.push({ text: run.text.slice(done, index) }, { text: words, gap: true });
    done = index + words.length;
  }
  return [...runs, { text: run.text.slice(done) }].filter(({ text }) => text !== '');
}

/** A draft in which the places that its template leaves to the writer are gaps, as those are of which nothing is on record. */
export function markPlaces(draft: DraftDocument, { body }: { readonly body: string }): DraftDocument {
  const inLine = (line: DraftLine): DraftLine => line.flatMap((run) => runsOf(run, body));
  return draft.map((block): DraftBlock => {
    if (block.kind === 'heading') return { ...block, line: inLine(block.line) };
    if (block.kind === 'paragraph') return { ...block, lines: block.lines.map(inLine) };
    if (block.kind === 'list') return { ...block, items: block.items.map(inLine) };
    return { ...block, rows: block.rows.map((row) => row.map(inLine)) };
  });
}
