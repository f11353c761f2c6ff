import { useState } from 'react';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { ShownTrouble } from '@/lib/ui/shown-trouble';
import type { Restore } from '@/lib/ui/use-restore';
import { RestoreSteps } from './restore-steps';
import { StartEmpty } from './start-empty';

interface Props {
  readonly error: ShownTrouble;
  readonly restore: Restore;
  readonly onSave: () => Promise<string>;
  readonly onRetry: () => Promise<void>;
  readonly onStartEmpty: () => Promise<void>;
}

/** A store that can take a backup although it could not be read. */
const restorable: readonly ShownTrouble[] = ['lost', 'corrupt'];

/** What is wrong with the records, and the ways out of it. */
export function TroubleSection({ error, restore, onSave, onRetry, onStartEmpty }: Props) {
  const { t } = useCatalogue();
  const [retrying, setRetrying] = useState(false);
  const retry = () => {
    setRetrying(true);
    onRetry().finally(() => setRetrying(false));
  };
  return (
    <>
      <h1>{error === 'outdated' ? t('outdated_title') : t(`trouble_${error}_title`)}</h1>
      <p role="alert">{t(`book_trouble_${error}`)}</p>
      <div className="book-row">
        <Button look="go" resting={retrying} onClick={retry}>
          {t('reload')}
        </Button>
      </div>
      {restorable.includes(error) && (
        <section className="book-card" aria-labelledby="restore-title">
          <h2 id="restore-title">{t('book_restore_title')}</h2>
          <RestoreSteps restore={restore} onSave={onSave} />
        </section>
      )}
      {error === 'lost' && <StartEmpty onStartEmpty={onStartEmpty} />}
    </>
  );
}
