import { useState } from 'react';
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
      {step === 'offer' && (
        <button type="button" onClick={() => setStep('ask')}>
          {t('book_empty_start')}
        </button>
      )}
      {step === 'ask' && (
        <>
          <FocusedHeading>{t('book_empty_sure')}</FocusedHeading>
          <div className="book-row">
            <button type="button" className="bad" onClick={start}>
              {t('book_empty_confirm')}
            </button>
            <button type="button" onClick={() => setStep('offer')}>
              {t('cancel')}
            </button>
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
