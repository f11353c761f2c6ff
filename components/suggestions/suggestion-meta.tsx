import { ForeignText } from '@/components/common/foreign-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { personName } from '@/lib/ui/person-name';
import type { OfferedSuggestion } from '@/lib/ui/view-types';
import { SuggestionDue } from './suggestion-due';
import styles from './suggestion-item.module.css';

/** "Promise · Ana Ruiz · Fri 28 Nov". */
export function SuggestionMeta({ offer }: { readonly offer: OfferedSuggestion }) {
  const { t } = useCatalogue();
  const { kinds, direction, author, suggestion } = offer;
  const name = author?.name || (author && personName(author, t));
  return (
    <p className={styles.meta}>
      {kinds.map((kind) => (
        <span key={kind} className={styles.kind}>
          {t(`suggestion_kind_${kind}`)}
        </span>
      ))}
      {direction === 'ours' ? (
        <span>{t('suggestion_ours')}</span>
      ) : (
        name && <ForeignText className={styles.who ?? ''}>{name}</ForeignText>
      )}
      {suggestion.due && <SuggestionDue day={suggestion.due.day} />}
    </p>
  );
}
