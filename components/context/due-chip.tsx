import { dueState } from '@/lib/domain/due-state';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { Chip } from './chip';

/** When a commitment is due, in the fewest words: "2 d late", "today", "Fri 28 Nov". */
export function DueChip({ day }: { readonly day: string | null }) {
  const { t, today, day: formatDay } = useCatalogue();
  const due = dueState(day, today);
  if (day === null || due.kind === 'no-day') return <Chip tone="quiet">{t('due_none')}</Chip>;
  if (due.kind === 'late') return <Chip tone="late">{t('due_late', { days: due.days })}</Chip>;
  if (due.kind === 'today') return <Chip tone="soon">{t('due_today')}</Chip>;
  if (due.days === 1) return <Chip tone="soon">{t('due_tomorrow')}</Chip>;
  return <Chip tone={due.kind === 'soon' ? 'soon' : 'quiet'}>{formatDay(day, 'weekday')}</Chip>;
}
