import { useId, useRef, useState } from 'react';
import { Button } from '@/components/common/button';
import type { OnApprove, OnKeep } from '@/lib/ui/answer';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { OnDismiss } from '@/lib/ui/use-dismiss';
import type { AnswerOffer, OfferedSuggestion, OnLogOffer } from '@/lib/ui/view-types';
import { SuggestionList } from './suggestion-list';
import styles from './suggestion-section.module.css';

interface Props {
  /** Of the open thread, newest message first. */
  readonly items: readonly OfferedSuggestion[];
  readonly onLog: OnLogOffer;
  readonly onDismiss: OnDismiss;
  /** What some of the items seem to answer, by their id. */
  readonly answers: ReadonlyMap<string, AnswerOffer>;
  readonly onKeep: OnKeep;
  readonly onApprove: OnApprove;
}

/** What was found in the open mail: the sure ones, and the possible ones when asked for. Nothing at all when there is none. */
export function SuggestionSection({ items, answers, onLog, onDismiss, onKeep, onApprove }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState(false);
  const sure = items.filter(({ id: offer, suggestion }) => suggestion.sure || answers.has(offer));
  const possible = items.filter((offer) => !sure.includes(offer));
  if (items.length === 0) return null;
  const showsPossible = open && possible.length > 0;
  const shared = { heading, answers, onLog, onDismiss, onKeep, onApprove };
  return (
    <section className={styles.section} data-filled={sure.length > 0 || showsPossible} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {t('suggestions_heading')}
        </h2>
        {possible.length > 0 && (
          <Button
            look="plain"
            aria-expanded={open}
            aria-controls={open ? `${id}-possible` : undefined}
            onClick={() => setOpen(!open)}
          >
            {t(open ? 'suggestions_possible_hide' : 'suggestions_possible_show')}
          </Button>
        )}
      </div>
      {sure.length > 0 && <SuggestionList items={sure} {...shared} />}
      {showsPossible && (
        <div id={`${id}-possible`}>
          {sure.length > 0 && <h3 className={styles.possible}>{t('suggestions_possible')}</h3>}
          <SuggestionList items={possible} {...shared} />
        </div>
      )}
    </section>
  );
}
