import type { Commitment, CommitmentState, Direction } from '@/lib/domain/commitment';
import type { Evidence } from '@/lib/domain/evidence';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import { reasonKeys } from '@/lib/ui/reason-keys';
import { sourceLabel } from '@/lib/ui/source-label';
import type { FieldWords } from './field-words';

/** What the ids in a commitment stand for; an id that is not there has gone. */
export interface KnownNames {
  readonly clients: ReadonlyMap<string, string>;
  readonly engagements: ReadonlyMap<string, string>;
  readonly promises: ReadonlyMap<string, string>;
}

export const stateKeys: Record<CommitmentState, MessageKey> = {
  open: 'state_open',
  kept: 'settle_kept',
  missed: 'settle_missed',
  withdrawn: 'settle_withdrawn',
};

export const directionKeys: Record<Direction, MessageKey> = { ours: 'direction_ours', theirs: 'direction_theirs' };

/** Every field of a commitment that a person ever sees, in the order in which changes of it are told. */
export function commitmentWords(catalogue: Catalogue, names: KnownNames): readonly FieldWords<Commitment>[] {
  const { t, day, list } = catalogue;
  const orNothing = (text: string | null): string => text || t('history_nothing');
  const dayOr = (value: string | null, none: MessageKey): string => (value === null ? t(none) : day(value, 'weekday'));
  const named = (known: ReadonlyMap<string, string>, id: string): string => known.get(id) ?? t('history_gone');
  const source = (evidence: Evidence | null | undefined): string =>
    orNothing(evidence ? sourceLabel(evidence, catalogue) : null);
  return [
    { field: 'text', label: 'log_text', words: ({ text }) => text },
    { field: 'direction', label: 'log_direction', words: ({ direction }) => t(directionKeys[direction]) },
    { field: 'owner', label: 'log_owner', words: ({ owner }) => orNothing(owner) },
    { field: 'dueDay', label: 'log_due', words: ({ dueDay }) => dayOr(dueDay, 'due_none') },
    { field: 'state', label: 'field_state', words: ({ state }) => t(stateKeys[state]) },
    { field: 'settledOn', label: 'field_settled', words: ({ settledOn }) => dayOr(settledOn, 'history_nothing') },
    {
      field: 'missReason',
      label: 'settle_reason',
      words: ({ missReason }) => orNothing(missReason && t(reasonKeys[missReason])),
    },
    { field: 'keptEvidence', label: 'field_delivery', words: ({ keptEvidence }) => source(keptEvidence) },
    { field: 'clientId', label: 'log_client', words: ({ clientId }) => named(names.clients, clientId) },
    {
      field: 'engagementId',
      label: 'log_engagement',
      words: ({ engagementId }) => orNothing(engagementId && named(names.engagements, engagementId)),
    },
    {
      field: 'blockedBy',
      label: 'log_waits',
      words: ({ blockedBy }) => orNothing(list(blockedBy.map((id) => named(names.promises, id)))),
    },
    { field: 'note', label: 'log_note', words: ({ note }) => orNothing(note) },
    { field: 'evidence', label: 'field_source', words: ({ evidence }) => source(evidence) },
  ];
}
