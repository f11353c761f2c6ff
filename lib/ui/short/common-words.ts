import type { Evidence } from '@/lib/domain/evidence';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { FieldWords } from '@/lib/ui/record/field-words';
import { sourceLabel } from '@/lib/ui/source-label';
import type { ShortNames } from './short-names';

interface Logged {
  readonly clientId: string;
  readonly engagementId: string | null;
  readonly evidence: Evidence | null;
}

/** The words of what every logged record has, and of values that may be missing. */
export function commonWords(catalogue: Catalogue, names: ShortNames) {
  const { t, day } = catalogue;
  const orNothing = (text: string | null | undefined): string => text || t('history_nothing');
  const named = (known: ReadonlyMap<string, string>, id: string): string => known.get(id) ?? t('history_gone');
  const source = (evidence: Evidence | null): string =>
    orNothing(evidence === null ? null : sourceLabel(evidence, catalogue));
  const ofAll: readonly FieldWords<Logged>[] = [
    { field: 'clientId', label: 'log_client', words: ({ clientId }) => named(names.clients, clientId) },
    {
      field: 'engagementId',
      label: 'log_engagement',
      words: ({ engagementId }) => orNothing(engagementId && named(names.engagements, engagementId)),
    },
    { field: 'evidence', label: 'field_source', words: ({ evidence }) => source(evidence) },
  ];
  return {
    orNothing,
    source,
    ofAll,
    onDay: (value: string | null): string => orNothing(value && day(value, 'weekday')),
  };
}
