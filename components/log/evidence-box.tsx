import { Button } from '@/components/common/button';
import { ForeignText } from '@/components/common/foreign-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import { sourceLabel } from '@/lib/ui/source-label';
import type { EvidenceSource } from '@/lib/ui/view-types';
import styles from './evidence-box.module.css';

interface Props {
  readonly source: EvidenceSource | null;
  /** Whether more words were marked than are kept. */
  readonly cut: boolean;
  readonly onRemove: () => void;
}

/** Where the record comes from: the words as they stand there, and what names the mail. */
export function EvidenceBox({ source, cut, onRemove }: Props) {
  const catalogue = useCatalogue();
  const { t } = catalogue;
  if (source === null) return null;
  const { quote, sender, subject } = source;
  return (
    <section aria-label={t('log_evidence')} className={styles.box}>
      {quote !== '' && (
        <blockquote dir="auto" className={styles.quote}>
          {withoutDirectionMarks(quote)}
        </blockquote>
      )}
      <p className={styles.meta}>
        {sender && <ForeignText>{sender}</ForeignText>}
        <span dir="auto">{sourceLabel({ ...source, quoteSha256: null }, catalogue)}</span>
        {subject && source.provider !== null && <ForeignText>{subject}</ForeignText>}
      </p>
      {cut && <p className={styles.meta}>{t('log_evidence_cut')}</p>}
      <Button look="plain" onClick={onRemove}>
        {t('log_evidence_remove')}
      </Button>
    </section>
  );
}
