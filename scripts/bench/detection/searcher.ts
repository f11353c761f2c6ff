import { runInThisContext } from 'node:vm';
import type { findSuggestions } from '@/lib/detection/find-suggestions';

/** Searches a text as a mail sent on a fixed day. */
export type Searcher = (text: string) => ReturnType<typeof findSuggestions>;

/** A wall clock to read days by. */
export const sentAt = '2026-03-12T10:15:00';

/** The search of a bundled script: what ships is measured, not what a loader of modules made of it. */
export function searcherOf(script: string): Searcher {
  const bundled = runInThisContext(script) as { findSuggestions: typeof findSuggestions };
  return (text) => bundled.findSuggestions({ text, sentAt, zone: null });
}
