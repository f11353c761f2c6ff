import { due } from '@/lib/detection/due/due';

/** The due day of a text written in London at that wall clock; on Wednesday 15 April 2026 at ten when left out. */
export const dueFrom = (text: string, at = '2026-04-15T10:00:00'): string | null =>
  due(text, `${at}+01:00`, 'Europe/London')?.day ?? null;
