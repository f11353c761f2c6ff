import { Chip } from '@/components/context/chip';
import { DueChip } from '@/components/context/due-chip';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

/** The day a sentence names. A past one is no alarm: nobody has said yet that it is a promise, or that it was not kept. */
export function SuggestionDue({ day }: { readonly day: string }) {
  const { today, day: formatDay } = useCatalogue();
  return day < today ? <Chip tone="quiet">{formatDay(day, 'weekday')}</Chip> : <DueChip day={day} />;
}
