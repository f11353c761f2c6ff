import { useId } from 'react';
import { RestoredNote } from '@/components/clients/restored-note';
import { DayField } from '@/components/day/day-field';
import { LimitedField } from '@/components/log/limited-field';
import { isLate } from '@/lib/domain/is-late';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { DayTools } from '@/lib/ui/log/day-tools';
import { submitOnEnter } from '@/lib/ui/log/submit-on-enter';
import type { CommitmentFile } from '@/lib/ui/record/commitment-file';
import { longestReason, owesWord } from '@/lib/ui/record/move-entry';
import { stepProblem } from '@/lib/ui/record/step-problem';
import { type UseMove, useMove } from '@/lib/ui/record/use-move';
import { ChangedSince } from './changed-since';
import { RecordForm } from './record-form';
import styles from './record-form.module.css';

const answers = [
  ['yes', 'move_told_yes'],
  ['no', 'move_told_no'],
  ['', 'move_told_unsaid'],
] as const;

interface Props extends Omit<UseMove, 'commitment'> {
  readonly file: CommitmentFile;
  readonly days: DayTools;
  readonly onClose: () => void;
}

/** Moves the due day of an open commitment: to when, why, and whether the client was told in time. */
export function MoveForm({ file, days, onClose, ...around }: Props) {
  const { t, today } = useCatalogue();
  const group = useId();
  const { commitment } = file;
  const { entry, restored, busy, outcome, errors, type, submit, startOver } = useMove({ ...around, commitment });
  const isOpen = busy || (commitment.state === 'open' && commitment.deletedAt === null);
  const isOwed = owesWord(commitment);
  return (
    <RecordForm
      label={t(commitment.dueDay === null ? 'record_set_day' : 'record_move')}
      busy={busy}
      resting={!isOpen}
      problem={isOpen ? stepProblem(outcome, t) : t('step_not_open')}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {restored && <RestoredNote stale={false} onStartOver={startOver} />}
      <ChangedSince file={file} busy={busy} />
      <DayField
        label={t('move_to')}
        mayBeNone={false}
        value={entry.to}
        error={errors.to}
        today={today}
        {...days}
        onChange={(to) => type({ to })}
      />
      <LimitedField
        label={t(isOwed ? 'settle_reason' : 'move_reason_optional')}
        rows={2}
        max={longestReason}
        value={entry.reason}
        error={errors.reason}
        onKeyDown={submitOnEnter}
        onText={(reason) => type({ reason })}
      />
      {isOwed && (
        <fieldset className={styles.told}>
          <legend>{t('move_told')}</legend>
          {answers.map(([told, key]) => (
            <label key={key}>
              <input type="radio" name={group} checked={entry.told === told} onChange={() => type({ told })} />
              {t(key)}
            </label>
          ))}
          {isLate(commitment, today) && <p className={styles.hint}>{t('move_day_over')}</p>}
        </fieldset>
      )}
    </RecordForm>
  );
}
