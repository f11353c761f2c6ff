import { Button } from '@/components/common/button';
import { ForeignText } from '@/components/common/foreign-text';
import type { Dismissal } from '@/lib/domain/dismissal';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { spokenText } from '@/lib/ui/catalogue/spoken-text';

interface Props {
  readonly dismissal: Dismissal;
  readonly onOfferAgain: () => void;
}

/** A sentence that was dismissed, and how often. */
export function DismissedRow({ dismissal, onOfferAgain }: Props) {
  const { t } = useCatalogue();
  const { sample, messages } = dismissal;
  return (
    <li>
      <div>
        <ForeignText>{sample}</ForeignText>
        <p className="book-quiet">{t('book_dismissed_times', { count: messages.length })}</p>
      </div>
      <Button aria-label={t('book_dismissed_again_name', { text: spokenText(sample) })} onClick={onOfferAgain}>
        {t('book_dismissed_again')}
      </Button>
    </li>
  );
}
