import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { Restore } from '@/lib/ui/use-restore';
import { RestoreSteps } from './restore-steps';
import { SaveBackupButton } from './save-backup-button';

interface Props {
  /** Answers the name of the file that was saved. */
  readonly onSave: () => Promise<string>;
  readonly restore: Restore;
  /** Day of the last backup saved here; null = never, undefined = not known yet. */
  readonly lastSavedOn: string | null | undefined;
}

export function BackupSection({ onSave, restore, lastSavedOn }: Props) {
  const { t, day } = useCatalogue();
  return (
    <>
      <h1>{t('book_section_backup')}</h1>
      <section className="book-card" aria-labelledby="save-title">
        <h2 id="save-title">{t('book_save_title')}</h2>
        <p>{t('book_save_why')}</p>
        {lastSavedOn !== undefined && (
          <p className="book-quiet">
            {lastSavedOn === null ? t('book_save_never') : t('book_save_last', { day: day(lastSavedOn) })}
          </p>
        )}
        <SaveBackupButton onSave={onSave} label={t('book_save')} primary />
      </section>
      <section className="book-card" aria-labelledby="restore-title">
        <h2 id="restore-title">{t('book_restore_title')}</h2>
        <RestoreSteps restore={restore} onSave={onSave} />
      </section>
    </>
  );
}
