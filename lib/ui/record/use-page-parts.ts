import { useEffect, useRef, useState } from 'react';
import type { RecordPart } from './record-part';

/** The forms of a record's page; one is open at a time. `step`: the next one in the life of a change or an issue. */
export type FormPart = 'edit' | 'move' | 'kept' | 'missed' | 'withdrawn' | 'notice' | 'step';

const formAt = (at: RecordPart | null): FormPart | null => (at === 'settle' ? 'kept' : at === 'history' ? null : at);

/**
 * Which form of a page is open, and where the keyboard goes: into a form that opens, back to its button when it closes, to
 * the heading when that button has gone. Buttons name their form in `data-opens`; `version` is the record's.
 */
export function usePageParts(at: RecordPart | null, version: number) {
  const [part, setPart] = useState(() => formAt(at));
  const page = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const history = useRef<HTMLHeadingElement>(null);
  const shown = useRef<FormPart | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only where the page was opened counts, and only once
  useEffect(() => {
    if (part === null) (at === 'history' ? history : heading).current?.focus();
  }, []);
  useEffect(() => {
    const left = shown.current;
    shown.current = part;
    if (part !== null) {
      page.current?.querySelector<HTMLElement>('form :is(input, select, textarea)')?.focus();
    } else if (left !== null) {
      (page.current?.querySelector<HTMLElement>(`[data-opens=${left}]`) ?? heading.current)?.focus();
    }
  }, [part]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each write of the record may take away what had the focus
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) heading.current?.focus();
  }, [version]);

  return { part, setPart, close: () => setPart(null), page, heading, history };
}
