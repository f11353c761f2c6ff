import { EmptyState } from '@/components/common/empty-state';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { DueOverview } from '@/lib/ui/view-types';

/** A free day, and what comes after it. */
export function NothingDue({ next }: { readonly next: DueOverview['next'] }) {
  const { t, day } = useCatalogue();
  return (
    <EmptyState
      title={t('popup_none')}
      text={next ? t('popup_next', { day: day(next.day, 'weekday'), count: next.count }) : t('popup_no_next')}
    />
  );
}
