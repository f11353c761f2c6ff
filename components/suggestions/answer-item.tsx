import { X } from 'lucide-react';
import { memo } from 'react';
import { IconButton } from '@/components/common/icon-button';
import type { OnApprove, OnKeep } from '@/lib/ui/answer';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { spokenText } from '@/lib/ui/catalogue/spoken-text';
import type { OnDismiss } from '@/lib/ui/use-dismiss';
import { useDismiss } from '@/lib/ui/use-dismiss';
import type { AnswerOffer } from '@/lib/ui/view-types';
import { useMayWrite } from '@/lib/ui/write-guard';
import { AnswerChoice } from './answer-choice';
import styles from './answer-item.module.css';
import { AnswerMeta } from './answer-meta';
import row from './suggestion-item.module.css';
import { SuggestionQuote } from './suggestion-quote';

interface Props {
  readonly answer: AnswerOffer;
  readonly onKeep: OnKeep;
  readonly onApprove: OnApprove;
  readonly onDismiss: OnDismiss;
}

/** A sentence that seems to keep a promise, or to approve a change: which, and the way to record it or to be rid of it. */
export const AnswerItem = memo(function AnswerItem({ answer, onKeep, onApprove, onDismiss }: Props) {
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  const { offer } = answer;
  const { busy, dismiss } = useDismiss(offer, onDismiss);
  return (
    <li className={row.row}>
      <AnswerMeta answer={answer} />
      <IconButton
        label={t('answer_dismiss', { text: spokenText(offer.suggestion.quote) })}
        aria-busy={busy}
        aria-disabled={!mayWrite || undefined}
        onClick={({ detail }) => {
          // The second click of a double click would meet the row that has moved up meanwhile.
          if (mayWrite && !busy && detail <= 1) void dismiss();
        }}
      >
        <X aria-hidden="true" />
      </IconButton>
      <SuggestionQuote text={offer.suggestion.quote} />
      <ul className={styles.choices}>
        {answer.kind === 'settlement'
          ? answer.promises.map((promise) => (
              <AnswerChoice
                key={promise.id}
                text={promise.text}
                button={t('answer_keep')}
                label={t('answer_keep_label', { text: spokenText(promise.text) })}
                onChoose={() => onKeep(promise, offer)}
              />
            ))
          : answer.changes.map((change) => (
              <AnswerChoice
                key={change.id}
                text={change.title}
                button={t('answer_approve')}
                label={t('answer_approve_label', { text: spokenText(change.title) })}
                onChoose={() => onApprove(change, offer)}
              />
            ))}
      </ul>
    </li>
  );
});
