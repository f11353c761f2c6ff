import { useState } from 'react';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { FocusedHeading } from './focused-heading';

interface Props {
  readonly count: number;
  readonly onReset: () => Promise<void>;
}

/** Offers every dismissed wording again, after a question. */
export function ResetDismissed({ count, onReset }: Props) {
  const { t } = useCatalogue();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <div className="book-row">
        <Button onClick={() => setAsking(true)}>{t('book_dismissed_reset')}</Button>
      </div>
    );
  }
  return (
    <>
      <FocusedHeading>{t('book_dismissed_sure', { count })}</FocusedHeading>
      <div className="book-row">
        <Button onClick={() => void onReset().then(() => setAsking(false))}>{t('book_dismissed_confirm')}</Button>
        <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
      </div>
    </>
  );
}
