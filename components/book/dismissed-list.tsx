import { useRef } from 'react';
import type { Dismissal } from '@/lib/domain/dismissal';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { useFocusAfterRemoval } from '@/lib/ui/use-focus-after-removal';
import { DismissedRow } from './dismissed-row';
import { ResetDismissed } from './reset-dismissed';

interface Props {
  /** The last dismissed first. */
  readonly dismissals: readonly Dismissal[];
  readonly onOfferAgain: (chosen: readonly Dismissal[]) => Promise<void>;
}

/** The dismissed wordings, each with the way back. */
export function DismissedList({ dismissals, onOfferAgain }: Props) {
  const { t } = useCatalogue();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const expectRemoval = useFocusAfterRemoval(list, heading, dismissals.length);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t('book_dismissed_title')}
      </h3>
      {dismissals.length === 0 ? (
        <p className="book-quiet">{t('book_dismissed_none')}</p>
      ) : (
        <>
          <ul ref={list} className="book-dismissed">
            {dismissals.map((dismissal, place) => (
              <DismissedRow
                key={dismissal.id}
                dismissal={dismissal}
                onOfferAgain={() => {
                  expectRemoval(place);
                  void onOfferAgain([dismissal]);
                }}
              />
            ))}
          </ul>
          <ResetDismissed
            count={dismissals.length}
            onReset={() => {
              expectRemoval(0);
              return onOfferAgain(dismissals);
            }}
          />
        </>
      )}
    </>
  );
}
