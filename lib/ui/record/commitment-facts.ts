import { isLate } from '@/lib/domain/is-late';
import type { Catalogue } from '@/lib/ui/catalogue/catalogue-context';
import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import { reasonKeys } from '@/lib/ui/reason-keys';
import type { CommitmentFile } from './commitment-file';
import { stateKeys } from './commitment-words';

interface Fact {
  readonly label: string;
  /** '' leaves the line out. */
  readonly value: string;
}

/** Who owes a commitment, until when and how it stands, a line each, with a mark in words where it was late. */
export function commitmentFacts({ commitment, names }: CommitmentFile, { t, day, today }: Catalogue): Fact[] {
  const { owner, dueDay, state, settledOn, missReason, note, engagementId } = commitment;
  const wasLate = state === 'kept' && dueDay !== null && settledOn !== null && settledOn > dueDay;
  const settled =
    settledOn === null ? '' : t('state_on', { state: t(stateKeys[state]), day: day(settledOn, 'weekday') });
  const late = wasLate ? t('state_late') : '';
  return [
    { label: t('log_owner'), value: withoutDirectionMarks(owner) },
    {
      label: t('log_due'),
      value:
        dueDay === null
          ? t('due_none')
          : isLate(commitment, today)
            ? t('due_over', { day: day(dueDay, 'weekday') })
            : day(dueDay, 'weekday'),
    },
    { label: t('field_state'), value: state === 'open' ? t('state_open') : [settled, late].filter(Boolean).join(' ') },
    { label: t('settle_reason'), value: missReason === null ? '' : t(reasonKeys[missReason]) },
    {
      label: t('log_engagement'),
      value:
        engagementId === null ? '' : withoutDirectionMarks(names.engagements.get(engagementId) ?? t('history_gone')),
    },
    { label: t('log_note'), value: note },
  ];
}
