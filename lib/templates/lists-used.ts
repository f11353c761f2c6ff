import { type ReportedItem, reportedLists } from '@/lib/domain/report-snapshot';
import type { Template } from '@/lib/domain/template';

const loop = /\{%-?\s*for\s+\w+\s+in\s+(\w+)/g;

/**
 * The lists over which a template loops, in branches that are not taken and in comments too: what stands in the draft is in
 * one of them. For a template without errors; of another one nothing certain is said.
 */
export function listsUsed({ body }: Pick<Template, 'body'>): ReadonlySet<ReportedItem['list']> {
  const named = new Set([...body.matchAll(loop)].map(([, name]) => name));
  return new Set(reportedLists.filter((list) => named.has(list)));
}
