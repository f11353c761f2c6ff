import { useState } from 'react';
import { Button } from '@/components/common/button';
import styles from '@/components/record/commitment-actions.module.css';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { FormPart } from '@/lib/ui/record/use-page-parts';
import { useMayWrite } from '@/lib/ui/write-guard';
import type { WriteOutcome } from '@/lib/ui/write-outcome';

interface Props {
  readonly hasSteps: boolean;
  /** The form that is open. */
  readonly part: FormPart | null;
  readonly onPart: (part: FormPart) => void;
  readonly onRemove: () => Promise<WriteOutcome>;
}

/** What can be done with a record: its next step, an edit, the end of it. */
export function ShortActions({ hasSteps, part, onPart, onRemove }: Props) {
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  const [busy, setBusy] = useState(false);
  return (
    <div className={styles.actions}>
      {hasSteps && (
        <Button look="go" data-opens="step" aria-expanded={part === 'step'} onClick={() => onPart('step')}>
          {t('step_open')}
        </Button>
      )}
      <Button data-opens="edit" aria-expanded={part === 'edit'} onClick={() => onPart('edit')}>
        {t('record_edit')}
      </Button>
      <Button
        resting={busy || !mayWrite}
        onClick={async () => {
          setBusy(true);
          await onRemove();
          setBusy(false);
        }}
      >
        {t('record_delete')}
      </Button>
    </div>
  );
}
