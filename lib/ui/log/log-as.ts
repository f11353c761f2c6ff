import type { OfferedSuggestion } from '@/lib/app/offer-suggestions';
import type { LoggedKind } from '@/lib/domain/logged-kind';
import type { SuggestionKind } from '@/lib/domain/suggestion-kinds';

/** A delivery and an approval end or decide what is on file: they begin no record. */
const kindOf: Partial<Record<SuggestionKind, LoggedKind>> = {
  promise: 'commitment',
  request: 'commitment',
  change: 'changeRequest',
  complaint: 'issue',
};

/** As what an offered sentence is logged, by the surest of its kinds that begins a record; null when none does. */
export function logAs({ kinds }: Pick<OfferedSuggestion, 'kinds'>): LoggedKind | null {
  for (const kind of kinds) {
    const as = kindOf[kind];
    if (as !== undefined) return as;
  }
  return null;
}
