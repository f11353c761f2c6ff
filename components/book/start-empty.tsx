import { useState } from 'react';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { FocusedHeading } from './focused-heading';

/** The way on without the lost records, asked twice. */
export function StartEmpty({ onStartEmpty }: { readonly onStartEmpty: () => Promise<void> }) {
  const { t } = useCatalogue();
  const [step, setStep] = useState<'offer' | 'ask' | 'working' | 'failed'>('offer');
  const start = () => {
    setStep('working');
    onStartEmpty().catch(() => setStep('failed'));
  };
  return (
    <section className="book-card danger" aria-labelledby="empty-title">
      <h2 id="empty-title">{t('book_empty_title')}</h2>
      <p>{t('book_empty_what')}</p>
      {step === 'offer' && <Button onClick={() => setStep('ask')}>{t('book_empty_start')}</Button>}
      {step === 'ask' && (
        <>
          <FocusedHeading>{t('book_empty_sure')}</FocusedHeading>
          <div className="book-row">
            <Button onClick={start}>{t('book_empty_confirm')}</Button>
            <Button onClick={() => setStep('offer')}>{t('cancel')}</Button>
          </div>
        </>
      )}
      <p role="status">
        {step === 'working' && t('loading')}
        {step === 'failed' && t('book_empty_failed')}
      </p>
    </section>
  );
}
