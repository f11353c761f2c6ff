import { X } from 'lucide-react';
import { memo } from 'react';
import { IconButton } from '@/components/common/icon-button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { type OnDismiss, useDismiss } from '@/lib/ui/use-dismiss';
import type { OfferedSuggestion } from '@/lib/ui/view-types';
import { useMayWrite } from '@/lib/ui/write-guard';
import styles from './suggestion-item.module.css';
import { SuggestionMeta } from './suggestion-meta';
import { SuggestionQuote } from './suggestion-quote';

/** A name for the buttons of a row must stay short enough to be listened to. */
const longestLabel = 120;

interface Props {
  readonly offer: OfferedSuggestion;
  readonly onDismiss: OnDismiss;
}

/** One sentence: what it is and whose, by when, and the way to be rid of it. */
export const SuggestionItem = memo(function SuggestionItem({ offer, onDismiss }: Props) {
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  const { busy, dismiss } = useDismiss(offer, onDismiss);
  return (
    <li className={styles.row}>
      <SuggestionMeta offer={offer} />
      <IconButton
        label={t('suggestion_dismiss', { text: isolate(offer.suggestion.quote.slice(0, longestLabel)) })}
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
    </li>
  );
});
