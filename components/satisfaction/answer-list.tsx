import { ForeignText } from '@/components/common/foreign-text';
import { RecordSection } from '@/components/record/record-section';
import type { SatisfactionResponse } from '@/lib/domain/satisfaction';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { OpenRecord } from '@/lib/ui/record/record-part';
import { scoreWords } from '@/lib/ui/satisfaction/satisfaction-kind';
import styles from './answer-list.module.css';

interface Props {
  /** Newest first. */
  readonly answers: readonly SatisfactionResponse[];
  /** Id of the one whose page it is. */
  readonly present: string;
  readonly onOpen: OpenRecord;
}

/** The last answers of a client, each a way to its page. */
export function AnswerList({ answers, present, onOpen }: Props) {
  const catalogue = useCatalogue();
  const { t, day } = catalogue;
  if (answers.length < 2) return null;
  return (
    <RecordSection heading={t('score_answers')}>
      <ul className={styles.answers}>
        {answers.map((answer) => (
          <li key={answer.id}>
            <button
              type="button"
              aria-current={answer.id === present || undefined}
              onClick={() => answer.id !== present && onOpen('satisfaction', answer.id)}
            >
              <strong>
                <ForeignText>{scoreWords(answer, catalogue)}</ForeignText>
              </strong>
              <span>{day(answer.on)}</span>
              <ForeignText>{answer.respondent}</ForeignText>
            </button>
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
