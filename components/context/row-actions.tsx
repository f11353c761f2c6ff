import { Button } from '@/components/common/button';
import { AboutButton } from '@/components/reply/about-button';
import type { Commitment } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { RecordPart } from '@/lib/ui/record/record-part';
import { useMayWrite } from '@/lib/ui/write-guard';
import styles from './row.module.css';

interface Props {
  readonly commitment: Commitment;
  readonly onOpen: (at: RecordPart) => void;
  readonly onRemove: () => void;
}

/** The rest of a record's life, below what is done most: all but the deletion lead to its page. */
export function RowActions({ commitment, onOpen, onRemove }: Props) {
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  return (
    <div className={styles.actions}>
      <AboutButton about={{ kind: 'commitment', id: commitment.id }} direction={commitment.direction} />
      <Button look="plain" onClick={() => onOpen('edit')}>
        {t('record_edit')}
      </Button>
      <Button look="plain" onClick={() => onOpen('move')}>
        {t(commitment.dueDay !== null ? 'record_move' : 'record_set_day')}
      </Button>
      <Button look="plain" onClick={() => onOpen('history')}>
        {t('history_heading')}
      </Button>
      <Button look="plain" resting={!mayWrite} onClick={onRemove}>
        {t('record_delete')}
      </Button>
    </div>
  );
}
