import type { ReactNode } from 'react';
import { RestoredNote } from '@/components/clients/restored-note';
import { RecordForm } from '@/components/record/record-form';
import styles from '@/components/record/record-form.module.css';
import type { RecordOf } from '@/lib/domain/record-kind';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { FieldErrors } from '@/lib/ui/log/field-problem';
import { stepProblem } from '@/lib/ui/record/step-problem';
import type { EditKind, EditKindName } from '@/lib/ui/short/edit-kind';
import type { KeptEdit } from '@/lib/ui/short/held-edit';
import { useShortEdit } from '@/lib/ui/short/use-short-edit';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { TextDispute } from './text-dispute';

/** What the fields of a kind are given. */
export interface ShortFieldsProps<V> {
  readonly values: V;
  readonly errors: FieldErrors<string>;
  readonly onChange: (part: Partial<V>) => void;
}

export interface EditPorts<V> {
  readonly kept: KeptEdit<V> | null;
  /** Keeps what is typed; null forgets it. */
  readonly keep: (edit: KeptEdit<V> | null) => void;
  readonly save: (values: V, expectedVersion: number) => Promise<WriteOutcome>;
}

interface Props<K extends EditKindName, V extends object> extends EditPorts<V> {
  readonly kind: EditKind<K, V>;
  readonly record: RecordOf<K>;
  readonly label?: string;
  readonly children: (fields: ShortFieldsProps<V>) => ReactNode;
  readonly onClose: () => void;
}

/** Edits a record. What somebody else saves meanwhile is taken over, or shown beside what is typed here. */
export function ShortEditForm<K extends EditKindName, V extends object>(props: Props<K, V>) {
  const { kind, record, label, children, onClose, ...ports } = props;
  const catalogue = useCatalogue();
  const { t } = catalogue;
  const isGone = record.deletedAt !== null;
  const theirs = kind.valuesOf(record);
  const standing = { values: theirs, version: record.version };
  const edit = useShortEdit({ ...ports, record: standing, isGone, check: kind.check, onSaved: onClose });
  const { values, errors, disputed, tookOver, restored, busy, outcome } = edit;
  return (
    <RecordForm
      label={label ?? t('record_edit')}
      busy={busy}
      resting={disputed.length > 0}
      problem={isGone ? null : stepProblem(outcome, t)}
      {...(isGone ? { saveLabel: t('edit_log_anew') } : {})}
      onSubmit={() => void edit.submit()}
      onClose={onClose}
    >
      {restored && <RestoredNote stale={false} onStartOver={edit.startOver} />}
      {isGone && (
        <p role="alert" className={styles.problem}>
          {t('edit_gone')}
        </p>
      )}
      {tookOver.length > 0 && (
        <p role="status" className={styles.note}>
          {t('edit_took_over', {
            fields: catalogue.list(tookOver.map((field) => kind.said(field, values, catalogue).label)),
          })}
        </p>
      )}
      {disputed.length > 0 && (
        <TextDispute
          fields={disputed.map((field) => ({
            mine: kind.said(field, values, catalogue),
            theirs: kind.said(field, theirs, catalogue),
          }))}
          onChoose={edit.choose}
        />
      )}
      {children({ values, errors, onChange: edit.type })}
    </RecordForm>
  );
}
