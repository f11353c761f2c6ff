import { Button } from '@/components/common/button';
import { EmptyState } from '@/components/common/empty-state';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { ShownTrouble } from '@/lib/ui/shown-trouble';

interface Props {
  readonly error: ShownTrouble;
  readonly onRetry: () => void;
  readonly onReloadTab: () => void;
  readonly onOpenBook: () => void;
}

/** What is wrong with the records, in a sentence, and what to do about it. */
export function TroubleState({ error, onRetry, onReloadTab, onOpenBook }: Props) {
  const { t } = useCatalogue();
  if (error === 'outdated') {
    return (
      <EmptyState
        role="alert"
        title={t('outdated_title')}
        text={t('outdated_text')}
        actions={
          <Button look="go" onClick={onReloadTab}>
            {t('outdated_reload')}
          </Button>
        }
      />
    );
  }
  const restores = error === 'lost' || error === 'corrupt';
  return (
    <EmptyState
      role="alert"
      title={t(`trouble_${error}_title`)}
      text={t(`trouble_${error}_text`)}
      actions={
        <>
          <Button look={restores ? 'go' : 'quiet'} onClick={onOpenBook}>
            {t(restores ? 'open_recovery' : 'open_book')}
          </Button>
          <Button look={restores ? 'quiet' : 'go'} onClick={onRetry}>
            {t('reload')}
          </Button>
        </>
      }
    />
  );
}
