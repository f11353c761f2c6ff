import { Button } from '@/components/common/button';
import { ForeignText } from '@/components/common/foreign-text';
import styles from '@/components/record/edit-dispute.module.css';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { FieldSaid } from '@/lib/ui/short/edit-kind';

export interface DisputedField {
  readonly mine: FieldSaid;
  readonly theirs: FieldSaid;
}

interface Props {
  readonly fields: readonly DisputedField[];
  readonly onChoose: (whose: 'mine' | 'theirs') => void;
}

/** Two texts of one record, field by field, and the choice between them; nothing is overwritten before it is made. */
export function TextDispute({ fields, onChoose }: Props) {
  const { t } = useCatalogue();
  return (
    <div role="alert" className={styles.dispute}>
      <p>
        <strong>{t('dispute_title')}</strong>
      </p>
      <dl>
        {fields.map(({ mine, theirs }) => (
          <div key={mine.label}>
            <dt>{mine.label}</dt>
            <dd>
              <span className={styles.whose}>{t('dispute_theirs')}</span> <ForeignText>{theirs.text}</ForeignText>
            </dd>
            <dd>
              <span className={styles.whose}>{t('dispute_mine')}</span> <ForeignText>{mine.text}</ForeignText>
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.choices}>
        <Button onClick={() => onChoose('mine')}>{t('dispute_keep_mine')}</Button>
        <Button onClick={() => onChoose('theirs')}>{t('dispute_take_theirs')}</Button>
      </div>
    </div>
  );
}
