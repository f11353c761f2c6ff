import type { DraftLine, DraftRun } from '@/lib/domain/draft-document';

const isAlike = (a: DraftRun, b: DraftRun): boolean => a.href === b.href && !a.gap && !b.gap;

/** A line without empty runs, and with one run where several stand beside each other that are alike. Gaps stay apart. */
export function mergeRuns(line: DraftLine): DraftLine {
  const merged: DraftRun[] = [];
  for (const run of line) {
    const last = merged.at(-1);
    if (run.text === '') continue;
    if (last !== undefined && isAlike(last, run)) merged.splice(-1, 1, { ...last, text: last.text + run.text });
    else merged.push(run);
  }
  return merged;
}
