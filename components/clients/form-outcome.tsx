import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import styles from './client-form.module.css';

interface Props {
  readonly outcome: WriteOutcome | null;
  readonly resting: boolean;
  readonly onOverwrite: () => void;
}

/** Why nothing was saved; what was typed still stands above. */
export function FormOutcome({ outcome, resting, onOverwrite }: Props) {
  const { t } = useCatalogue();
  if (outcome === null || outcome.kind === 'saved' || outcome.kind === 'invalid') return null;
  const isConflict = outcome.kind === 'conflict';
  const sentence =
    outcome.kind === 'failed'
      ? t('write_failed', { reason: t(`why_${outcome.why}`) })
      : t(isConflict ? 'form_conflict' : 'form_gone');
  return (
    <div role="alert" className={styles.summary}>
      <p>{sentence}</p>
      {isConflict && (
        <Button resting={resting} onClick={onOverwrite}>
          {t('form_conflict_take')}
        </Button>
      )}
    </div>
  );
}
