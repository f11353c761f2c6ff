import { type FormEvent, useState } from 'react';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { SaveBackupButton } from './save-backup-button';

interface Props {
  readonly onSave: () => Promise<string>;
  readonly onErase: () => Promise<void>;
}

/** Everything goes, after a word was typed. */
export function EraseSection({ onSave, onErase }: Props) {
  const { t } = useCatalogue();
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState<'erasing' | 'erased' | 'failed' | null>(null);
  const word = t('book_erase_word');
  const confirmed = typed.trim().toLocaleLowerCase() === word.toLocaleLowerCase();
  const erase = (event: FormEvent) => {
    event.preventDefault();
    if (!confirmed || outcome === 'erasing') return;
    setOutcome('erasing');
    onErase().then(
      () => {
        setTyped('');
        setOutcome('erased');
      },
      () => setOutcome('failed'),
    );
  };
  return (
    <>
      <h1>{t('book_section_erase')}</h1>
      <p>{t('book_erase_what')}</p>
      <SaveBackupButton onSave={onSave} label={t('book_save_first')} />
      <form className="book-card danger" onSubmit={erase}>
        <label className="book-field">
          <span>{t('book_erase_type', { word })}</span>
          <input
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <div className="book-row">
          <Button type="submit" resting={!confirmed || outcome === 'erasing'}>
            {t('book_erase')}
          </Button>
          <span role="status" className={outcome === 'failed' ? 'book-bad' : undefined}>
            {outcome && t(`book_erase_${outcome}`)}
          </span>
        </div>
      </form>
    </>
  );
}
