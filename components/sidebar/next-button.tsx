import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { MessageKey } from '@/lib/ui/catalogue/messages';
import { spokenText } from '@/lib/ui/catalogue/spoken-text';
import type { OfferedStep } from '@/lib/ui/reply/offered-step';

interface Props {
  readonly next: OfferedStep;
  readonly onNext: () => void;
}

/** Opens the form of what follows from a mail that was sent; it writes nothing. */
export function NextButton({ next, onNext }: Props) {
  const { t } = useCatalogue();
  const label = t(stepKey(next));
  const value = spokenText(next.text);
  return (
    <Button look="plain" aria-label={t('field_named', { label, value })} onClick={onNext}>
      {label}
    </Button>
  );
}

function stepKey({ step, of }: OfferedStep): MessageKey {
  if (step === 'move-day') return 'record_move';
  if (step === 'set-day') return 'record_set_day';
  return of === 'issue' ? 'next_issue' : 'next_change';
}
