import { Button } from '@/components/common/button';
import type { CheckedBackup, RecordCounts } from '@/lib/ui/book-backup';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { CountTable } from './count-table';
import { FocusedHeading } from './focused-heading';
import { SaveBackupButton } from './save-backup-button';

interface Props {
  readonly fileName: string;
  readonly backup: CheckedBackup;
  readonly present: RecordCounts | null;
  readonly onSave: () => Promise<string>;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What the file holds and what it replaces, before anything is written. */
export function ConfirmRestore({ fileName, backup, present, onSave, onConfirm, onCancel }: Props) {
  const { t, day } = useCatalogue();
  const kept = present ? Object.values(present).reduce((total, count) => total + count, 0) : null;
  return (
    <>
      <FocusedHeading>{t('book_restore_confirm_title', { name: isolate(fileName) })}</FocusedHeading>
      <p>
        {backup.madeAt && `${t('book_restore_made', { day: day(backup.madeAt.slice(0, 10)) })} `}
        {kept === null ? t('book_restore_replaces_unknown') : t('book_restore_replaces', { count: kept })}
      </p>
      <CountTable counts={backup.counts} present={present} />
      {kept !== null && kept > 0 && <SaveBackupButton onSave={onSave} label={t('book_save_present_first')} />}
      <div className="book-row">
        <Button look="go" data-action="restore" onClick={onConfirm}>
          {t('book_restore_confirm')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </>
  );
}
