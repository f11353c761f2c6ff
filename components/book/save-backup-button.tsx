import { useState } from 'react';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { Translate } from '@/lib/ui/catalogue/translate';

interface Props {
  readonly onSave: () => Promise<string>;
  readonly label: string;
  readonly primary?: boolean;
}

type Outcome = { readonly saved: string } | 'saving' | 'failed' | null;

/** Saves a backup and says so, or says that it could not. */
export function SaveBackupButton({ onSave, label, primary = false }: Props) {
  const { t } = useCatalogue();
  const [outcome, setOutcome] = useState<Outcome>(null);
  const save = () => {
    setOutcome('saving');
    onSave().then(
      (saved) => setOutcome({ saved }),
      () => setOutcome('failed'),
    );
  };
  return (
    <div className="book-row">
      <Button look={primary ? 'go' : 'quiet'} resting={outcome === 'saving'} onClick={save}>
        {label}
      </Button>
      <span role="status" className={outcome === 'failed' ? 'book-bad' : 'book-quiet'}>
        {outcomeText(t, outcome)}
      </span>
    </div>
  );
}

function outcomeText(t: Translate, outcome: Outcome): string {
  if (outcome === null) return '';
  if (outcome === 'saving') return t('book_saving_backup');
  if (outcome === 'failed') return t('book_save_failed');
  return t('book_saved_backup', { name: outcome.saved });
}
