import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { FocusedHeading } from './focused-heading';

interface Props {
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}

export function RestoreProgress({ done, total, onCancel }: Props) {
  const { t } = useCatalogue();
  return (
    <>
      <FocusedHeading>{t('book_restoring')}</FocusedHeading>
      <progress aria-label={t('book_restoring')} value={done} max={Math.max(total, 1)} />
      <p className="book-quiet">{t('book_restoring_count', { done, total })}</p>
      <div className="book-row">
        <Button onClick={onCancel}>{t('cancel')}</Button>
      </div>
    </>
  );
}
