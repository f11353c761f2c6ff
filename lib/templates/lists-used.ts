import { type ReportedItem, reportedLists } from '@/lib/domain/report-snapshot';
import type { Template } from '@/lib/domain/template';

/** A loop over a list, or a list that is written in one sentence. */
const told = /\{%-?\s*for\s+\w+\s+in\s+(\w+)|\{\{-?\s*(\w+)\s*\|\s*(?:list|first)\b/g;

/**
 * The lists whose lines a template tells, in branches that are not taken and in comments too: what stands in the draft is in
 * one of them. For a template without errors; of another one nothing certain is said.
 */
export function listsUsed({ body }: Pick<Template, 'body'>): ReadonlySet<ReportedItem['list']> {
  const named = new Set([...body.matchAll(told)].map(([, looped, written]) => looped ?? written));
  return new Set(reportedLists.filter((list) => named.has(list)));
}
