import { type RefObject, useCallback, useRef, useState } from 'react';
import { Button } from '@/components/common/button';
import type { OnApprove, OnKeep } from '@/lib/ui/answer';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { OnDismiss } from '@/lib/ui/use-dismiss';
import { useFocusAfterRemoval } from '@/lib/ui/use-focus-after-removal';
import type { AnswerOffer, OfferedSuggestion, OnLogOffer } from '@/lib/ui/view-types';
import { AnswerItem } from './answer-item';
import { SuggestionItem } from './suggestion-item';

/** More would push the client's promises out of sight. */
const shownAtFirst = 3;

interface Props {
  readonly items: readonly OfferedSuggestion[];
  /** Takes the focus when the last row leaves. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onLog: OnLogOffer;
  readonly onDismiss: OnDismiss;
  /** What some of the items seem to answer, by their id. */
  readonly answers: ReadonlyMap<string, AnswerOffer>;
  readonly onKeep: OnKeep;
  readonly onApprove: OnApprove;
}

export function SuggestionList({ items, heading, onLog, onDismiss, answers, onKeep, onApprove }: Props) {
  const { t } = useCatalogue();
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const expectRemoval = useFocusAfterRemoval(list, heading, items.length);
  const present = useRef(items);
  present.current = items;
  const dismiss = useCallback<OnDismiss>(
    (offer) => {
      expectRemoval(present.current.indexOf(offer));
      return onDismiss(offer);
    },
    [onDismiss, expectRemoval],
  );
  const log = useCallback<OnLogOffer>(
    (offer) => {
      expectRemoval(present.current.indexOf(offer));
      return onLog(offer);
    },
    [onLog, expectRemoval],
  );
  const keep = useCallback<OnKeep>(
    (commitment, offer) => {
      expectRemoval(present.current.indexOf(offer));
      return onKeep(commitment, offer);
    },
    [onKeep, expectRemoval],
  );
  const approve = useCallback<OnApprove>(
    (change, offer) => {
      expectRemoval(present.current.indexOf(offer));
      return onApprove(change, offer);
    },
    [onApprove, expectRemoval],
  );
  const shown = all ? items : items.slice(0, shownAtFirst);
  const rest = items.length - shown.length;
  return (
    <>
      <ul ref={list}>
        {shown.map((offer) => {
          const answer = answers.get(offer.id);
          return answer === undefined ? (
            <SuggestionItem key={offer.id} offer={offer} onLog={log} onDismiss={dismiss} />
          ) : (
            <AnswerItem key={offer.id} answer={answer} onKeep={keep} onApprove={approve} onDismiss={dismiss} />
          );
        })}
      </ul>
      {rest > 0 && (
        <Button look="plain" onClick={() => setAll(true)}>
          {t('show_rest', { rest })}
        </Button>
      )}
    </>
  );
}
