import { ForeignText } from '@/components/common/foreign-text';
import { HiddenText } from '@/components/common/hidden-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { ChangedLine } from '@/lib/ui/record/changed-lines';
import { shortened } from '@/lib/ui/record/shortened';
import styles from './record-history.module.css';

/** One field that changed, from one value to the other. */
export function ChangedField({ line: { field, from, to } }: { readonly line: ChangedLine }) {
  const { t } = useCatalogue();
  return (
    <p className={styles.change}>
      <span className={styles.field}>{t('history_field', { field })}</span>{' '}
      <ForeignText className={styles.from ?? ''}>{shortened(from)}</ForeignText> <span aria-hidden="true">→</span>
      <HiddenText>{t('history_became')}</HiddenText> <ForeignText>{shortened(to)}</ForeignText>
    </p>
  );
}
