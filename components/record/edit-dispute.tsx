import { useEffect, useRef } from 'react';
import { Button } from '@/components/common/button';
import { ForeignText } from '@/components/common/foreign-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { CommitmentFile } from '@/lib/ui/record/commitment-file';
import type { EditField } from '@/lib/ui/record/edit-state';
import type { EditValues } from '@/lib/ui/record/edit-values';
import { valueWords } from '@/lib/ui/record/value-words';
import { useMayWrite } from '@/lib/ui/write-guard';
import styles from './edit-dispute.module.css';

interface Props {
  readonly fields: readonly EditField[];
  readonly file: CommitmentFile;
  /** What is typed here; absent once the person writes on in the fields below. */
  readonly mine?: EditValues;
  /** What was saved elsewhere. */
  readonly theirs: EditValues;
  readonly onChoose?: (choice: 'mine' | 'theirs' | 'beside') => void;
}

/** Two texts of one record, field by field, and the choice between them; nothing is overwritten before it is made. */
export function EditDispute({ fields, file, mine, theirs, onChoose }: Props) {
  const catalogue = useCatalogue();
  const { t } = catalogue;
  const mayWrite = useMayWrite();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is no clean-up.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { commitment, names } = file;
  const words = fields.map((field) => ({ field, ...valueWords(field, { commitment, names, catalogue }) }));
  return (
    <div ref={box} role={onChoose ? 'alert' : 'note'} className={styles.dispute}>
      <p>
        <strong>{t(onChoose ? 'dispute_title' : 'dispute_beside')}</strong>
      </p>
      <dl>
        {words.map(({ field, label, words: say }) => (
          <div key={field}>
            <dt>{t(label)}</dt>
            <dd>
              <span className={styles.whose}>{t('dispute_theirs')}</span> <ForeignText>{say(theirs)}</ForeignText>
            </dd>
            {mine && (
              <dd>
                <span className={styles.whose}>{t('dispute_mine')}</span> <ForeignText>{say(mine)}</ForeignText>
              </dd>
            )}
          </div>
        ))}
      </dl>
      {onChoose && (
        <div className={styles.choices}>
          <Button resting={!mayWrite} onClick={() => onChoose('mine')}>
            {t('dispute_keep_mine')}
          </Button>
          <Button onClick={() => onChoose('theirs')}>{t('dispute_take_theirs')}</Button>
          <Button onClick={() => onChoose('beside')}>{t('dispute_go_on')}</Button>
        </div>
      )}
    </div>
  );
}
