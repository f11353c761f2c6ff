import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { SaveState } from '@/lib/ui/templates/use-template-edit';
import styles from './save-status.module.css';

interface Props {
  readonly state: SaveState;
  readonly isChanged: boolean;
  readonly onAgain: () => void;
}

/** Whether what stands in the editor is a version already. */
export function SaveStatus({ state, isChanged, onAgain }: Props) {
  const { t } = useCatalogue();
  if (typeof state === 'object') {
    return (
      <p role="alert" className={`book-bad ${styles.status}`}>
        {t('template_state_failed', { reason: t(`why_${state.failed}`) })}{' '}
        <Button look="plain" onClick={onAgain}>
          {t('template_again')}
        </Button>
      </p>
    );
  }
  const isWaiting = state === 'waiting' && isChanged;
  return (
    <p className={`book-quiet ${styles.status}`}>
      {/* Not told while one types: only that it was saved. */}
      {isWaiting && <span>{t('template_state_waiting')}</span>}
      {state === 'saving' && <span>{t('template_state_saving')}</span>}
      <span role="status">
        {state === 'saved' || (state === 'waiting' && !isChanged) ? t('template_state_saved') : ''}
      </span>
    </p>
  );
}
