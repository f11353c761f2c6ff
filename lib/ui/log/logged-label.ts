import type { LoggedRecord } from '@/lib/domain/logged-kind';

/** What a person recognises a logged record by, whatever its kind. */
export function loggedLabel({ kind, record }: LoggedRecord): string {
  if (kind === 'changeRequest') return record.title;
  if (kind === 'satisfaction') return record.comment || record.word || String(record.value);
  return record.text;
}
