import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './client-form.module.css';

interface Props {
  readonly stale: boolean;
  readonly onStartOver: () => void;
}

/** Says that the form holds what was typed earlier, and lets go of it. */
export function RestoredNote({ stale, onStartOver }: Props) {
  const { t } = useCatalogue();
  return (
    <div role="status" className={styles.restored}>
      <p>{t(stale ? 'form_restored_stale' : 'form_restored')}</p>
      <Button onClick={onStartOver}>{t('form_discard')}</Button>
    </div>
  );
}
