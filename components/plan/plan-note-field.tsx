import { LimitedField } from '@/components/log/limited-field';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { textLimits } from '@/lib/ui/log/check-text';

interface Props {
  readonly note: string;
  readonly error: string | undefined;
  readonly onNote: (note: string) => void;
}

/** What the client never reads. */
export function PlanNoteField({ note, error, onNote }: Props) {
  const { t } = useCatalogue();
  return (
    <LimitedField label={t('plan_note')} rows={2} max={textLimits.long} value={note} error={error} onText={onNote} />
  );
}
