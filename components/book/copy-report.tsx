import { useState } from 'react';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

interface Props {
  readonly report: string;
  readonly onCopy: (text: string) => Promise<void>;
}

/** Shows a report in full before it is copied: what leaves is what one has seen. */
export function CopyReport({ report, onCopy }: Props) {
  const { t } = useCatalogue();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = () =>
    onCopy(report).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  return (
    <section className="book-card" aria-labelledby="report-title">
      <h2 id="report-title">{t('book_report_title')}</h2>
      <p id="report-why">{t('book_report_why')}</p>
      <textarea
        className="book-report"
        readOnly
        rows={8}
        aria-labelledby="report-title"
        aria-describedby="report-why"
        value={report}
      />
      <div className="book-row">
        <Button onClick={copy}>{t('book_report_copy')}</Button>
        <span role="status">{outcome && t(`book_report_${outcome}`)}</span>
      </div>
    </section>
  );
}
