import { type ReportedItem, type ReportSnapshot, reportedLists } from '@/lib/domain/report-snapshot';
import type { TemplateContext } from '@/lib/templates/template-context';
import { foldSpace } from '../letter';

/** One line of a draft that can be left out; `key` goes into `ReplyQuery.left`. */
export interface ReportLine extends ReportedItem {
  readonly key: string;
}

type Lines = { readonly [List in ReportedItem['list']]: (context: TemplateContext) => readonly Told[] };
type Told = Pick<ReportedItem, 'id' | 'text' | 'day'>;

/** What each list tells of a record: its words, and the day that stands beside them. */
const linesOf: Lines = {
  done: ({ done }) => done.map(({ id, text, doneOn }) => ({ id, text, day: doneOn })),
  late: ({ late }) => late.map(({ id, text, due }) => ({ id, text, day: due })),
  next: ({ next }) => next.map(({ id, text, due }) => ({ id, text, day: due })),
  waiting: ({ waiting }) => waiting.map(({ id, text, due }) => ({ id, text, day: due })),
  milestones: ({ milestones }) =>
    milestones.map(({ id, name, baseline, forecast, actual }) => ({
      id,
      text: name,
      day: actual ?? forecast ?? baseline,
    })),
  risks: ({ risks }) => risks.map(({ id, text, reviewOn }) => ({ id, text, day: reviewOn })),
  issues: ({ issues }) => issues.map(({ id, text, raisedOn }) => ({ id, text, day: raisedOn })),
  changes: ({ changes }) => changes.map(({ id, title, since }) => ({ id, text: title, day: since })),
  decisions: ({ decisions }) => decisions.map(({ id, text, since }) => ({ id, text, day: since })),
  requirements: ({ requirements }) => requirements.map(({ id, text, confirmedOn }) => ({ id, text, day: confirmedOn })),
};

/**
 * Every line of the lists of a context, list by list, for ticking off. A context made with everything in `left` has none: ask
 * one that was made with nothing left out.
 */
export const reportLines = (context: TemplateContext): readonly ReportLine[] =>
  reportedLists.flatMap((list) => linesOf[list](context).map((told) => ({ key: `${list}:${told.id}`, list, ...told })));

/** Limits of `reportSnapshot`, in UTF-16 units and lines. */
const limits = { short: 400, text: 20_000, items: 1_000 } as const;

/**
 * What a report told, as the next one will need it. `context` is the one it was rendered with, `template` its name with the
 * lists that it shows (`listsUsed`), `text` the plain text as it was sent. A line counts as told when its list is shown and its
 * words are still in the text: what the writer took out by hand was told to nobody.
 */
export function snapshotOf(
  context: TemplateContext,
  template: { readonly name: string; readonly lists: ReadonlySet<ReportedItem['list']> },
  text: string,
): ReportSnapshot {
  const sent = foldSpace(text);
  const told = reportLines(context).filter(
    (line) => template.lists.has(line.list) && sent.includes(foldSpace(line.text)),
  );
  return {
    template: cut(template.name, limits.short),
    text: cut(text, limits.text),
    items: told
      .slice(0, limits.items)
      .map(({ list, id, text: words, day }) => ({ list, id, text: cut(words, limits.short), day })),
  };
}

/** Leaves no half of a surrogate pair. */
const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
