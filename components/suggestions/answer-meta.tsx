import { ForeignText } from '@/components/common/foreign-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { personName } from '@/lib/ui/person-name';
import type { AnswerOffer } from '@/lib/ui/view-types';
import styles from './suggestion-item.module.css';

const keys = {
  settlement: ['answer_delivers', 'answer_delivers_one'],
  decision: ['answer_approves', 'answer_approves_one'],
} as const;

/** "Seems to deliver · Ana Ruiz". */
export function AnswerMeta({ answer }: { readonly answer: AnswerOffer }) {
  const { t } = useCatalogue();
  const { direction, author } = answer.offer;
  const name = author?.name || (author && personName(author, t));
  const isChoice = (answer.kind === 'settlement' ? answer.promises : answer.changes).length > 1;
  const [one, several] = keys[answer.kind];
  return (
    <p className={styles.meta}>
      <span className={styles.kind}>{t(isChoice ? several : one)}</span>
      {direction === 'ours' ? (
        <span>{t('suggestion_ours')}</span>
      ) : (
        name && <ForeignText className={styles.who ?? ''}>{name}</ForeignText>
      )}
    </p>
  );
}
