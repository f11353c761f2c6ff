import type { ReactNode } from 'react';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { useMayWrite } from '@/lib/ui/write-guard';
import styles from './record-form.module.css';

interface Props {
  readonly label: string;
  readonly busy: boolean;
  /** Why nothing was saved. */
  readonly problem: string | null;
  /** Saving is of no use now; the form says why. */
  readonly resting?: boolean;
  readonly saveLabel?: string;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A small form on the page of a record: saves once, and Esc closes it before the page. */
export function RecordForm(props: Props) {
  const { label, busy, problem, resting = false, saveLabel, onSubmit, onClose, children } = props;
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  return (
    <form
      className={styles.form}
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (mayWrite && !resting) onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <div className={styles.foot}>
        <Button look="go" type="submit" resting={busy || !mayWrite || resting}>
          {saveLabel ?? t('save')}
        </Button>
        <Button onClick={onClose}>{t('cancel')}</Button>
      </div>
    </form>
  );
}
