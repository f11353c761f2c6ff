import { Button } from '@/components/common/button';
import styles from '@/components/context/folded-section.module.css';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

/** The way to what is planned with a client; the keyboard comes back to it by the name of its record. */
export function PlanBar({ onOpen }: { readonly onOpen: () => void }) {
  const { t } = useCatalogue();
  return (
    <div className={styles.section}>
      <Button look="plain" data-record="plan" onClick={onOpen}>
        {t('plan_open')}
      </Button>
    </div>
  );
}
