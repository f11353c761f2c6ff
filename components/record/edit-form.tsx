import { RestoredNote } from '@/components/clients/restored-note';
import { CommitmentFields } from '@/components/log/commitment-fields';
import { EngagementField } from '@/components/log/engagement-field';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { DayTools } from '@/lib/ui/log/day-tools';
import type { CommitmentFile } from '@/lib/ui/record/commitment-file';
import { stepProblem } from '@/lib/ui/record/step-problem';
import { type UseEdit, useEdit } from '@/lib/ui/record/use-edit';
import { valueWords } from '@/lib/ui/record/value-words';
import { EditDispute } from './edit-dispute';
import { RecordForm } from './record-form';
import styles from './record-form.module.css';

interface Props extends Omit<UseEdit, 'commitment'> {
  readonly file: CommitmentFile;
  readonly days: DayTools;
  readonly onClose: () => void;
}

/** Edits a commitment. What somebody else saves meanwhile is taken over, or shown beside what is typed here; the person chooses. */
export function EditForm({ file, days, onClose, ...around }: Props) {
  const catalogue = useCatalogue();
  const { t } = catalogue;
  const { commitment, names, blockers, engagements } = file;
  const edit = useEdit({ ...around, commitment });
  const { values, errors, disputed, beside, tookOver, isGone } = edit;
  const labelOf = (field: (typeof tookOver)[number]) => t(valueWords(field, { commitment, names, catalogue }).label);
  // Said already: what was deleted, what is disputed, and what is wrong with a field.
  const isSaid = isGone || disputed.length > 0 || edit.outcome?.kind === 'invalid';
  const problem = errors.clientId ?? (isSaid ? null : stepProblem(edit.outcome, t));
  return (
    <RecordForm
      label={t('record_edit')}
      busy={edit.busy}
      resting={disputed.length > 0}
      problem={problem}
      {...(isGone ? { saveLabel: t('edit_log_anew') } : {})}
      onSubmit={() => void edit.submit()}
      onClose={onClose}
    >
      {edit.restored && <RestoredNote stale={false} onStartOver={edit.startOver} />}
      {isGone && (
        <p role="alert" className={styles.problem}>
          {t('edit_gone')}
        </p>
      )}
      {tookOver.length > 0 && (
        <p role="status" className={styles.note}>
          {t('edit_took_over', { fields: catalogue.list(tookOver.map(labelOf)) })}
        </p>
      )}
      {disputed.length > 0 && (
        <EditDispute
          fields={disputed}
          mine={values}
          theirs={edit.theirs}
          file={file}
          onChoose={(choice) => void edit.choose(choice)}
        />
      )}
      {beside && <EditDispute fields={beside.fields} theirs={beside.values} file={file} />}
      <CommitmentFields values={values} errors={errors} days={days} blockers={blockers} onChange={edit.type} />
      <EngagementField
        engagements={engagements}
        chosen={values.engagementId}
        error={errors.engagementId}
        onChoose={(engagementId) => edit.type({ engagementId })}
      />
      {commitment.state === 'open' && commitment.dueDay !== null && (
        <p className={styles.hintless}>{t('edit_day_hint')}</p>
      )}
    </RecordForm>
  );
}
