import { ForeignText } from '@/components/common/foreign-text';
import { SourceLink } from '@/components/context/source-link';
import { SuggestionQuote } from '@/components/suggestions/suggestion-quote';
import type { Evidence } from '@/lib/domain/evidence';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './record-source.module.css';

interface Props {
  readonly evidence: Evidence;
  /** False when the quote is no longer the one that was logged; null where that cannot be told. */
  readonly quoteFits: boolean | null;
  readonly onOpenSource: (link: string) => void;
}

/** Where a record comes from: the words, who wrote them, when, and the way back to the mail. */
export function RecordSource({ evidence, quoteFits, onOpenSource }: Props) {
  const { t } = useCatalogue();
  const { quote, sender, subject } = evidence;
  return (
    <figure className={styles.source}>
      {quote !== '' && <SuggestionQuote text={quote} />}
      {quoteFits === false && <p className={styles.changed}>{t('source_changed')}</p>}
      <figcaption>
        {sender && <ForeignText>{sender}</ForeignText>}
        <SourceLink evidence={evidence} onOpen={onOpenSource} />
        {evidence.provider !== null && subject && <ForeignText>{subject}</ForeignText>}
      </figcaption>
    </figure>
  );
}
