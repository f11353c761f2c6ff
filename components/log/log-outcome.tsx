import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import styles from './log-frame.module.css';

/** Why nothing was saved; what was typed still stands above. */
export function LogOutcome({ outcome }: { readonly outcome: WriteOutcome | null }) {
  const { t } = useCatalogue();
  if (outcome === null || outcome.kind === 'saved' || outcome.kind === 'invalid') return null;
  return (
    <p role="alert" className={styles.failed}>
      {outcome.kind === 'failed' ? t('write_failed', { reason: t(`why_${outcome.why}`) }) : t('log_conflict')}
    </p>
  );
}
