import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './change-steps.module.css';

const all = [1, 2, 3, 4];

/** Raised, assessed, decided, implemented: how far a change is. */
export function ChangeSteps({ step, state }: { readonly step: number; readonly state: string }) {
  const { t } = useCatalogue();
  const label = t('change_steps', { step, state });
  return (
    <span className={styles.steps} role="img" aria-label={label} title={label}>
      {all.map((number) => (
        <i key={number} className={number <= step ? styles.on : ''} />
      ))}
    </span>
  );
}
