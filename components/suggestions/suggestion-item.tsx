import { X } from 'lucide-react';
import { memo, useState } from 'react';
import { Button } from '@/components/common/button';
import { IconButton } from '@/components/common/icon-button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { spokenText } from '@/lib/ui/catalogue/spoken-text';
import { logAs } from '@/lib/ui/log/log-as';
import { dismissKeys, logKeys, rowKeys } from '@/lib/ui/row-keys';
import { type OnDismiss, useDismiss } from '@/lib/ui/use-dismiss';
import type { OfferedSuggestion, OnLogOffer } from '@/lib/ui/view-types';
import { useMayWrite } from '@/lib/ui/write-guard';
import styles from './suggestion-item.module.css';
import { SuggestionMeta } from './suggestion-meta';
import { SuggestionQuote } from './suggestion-quote';

interface Props {
  readonly offer: OfferedSuggestion;
  readonly onLog: OnLogOffer;
  readonly onDismiss: OnDismiss;
}

/** One sentence: what it is and whose, by when, and the ways to log it and to be rid of it; each has a key. */
export const SuggestionItem = memo(function SuggestionItem({ offer, onLog, onDismiss }: Props) {
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  const [logging, setLogging] = useState(false);
  const { busy, dismiss } = useDismiss(offer, onDismiss);
  const text = spokenText(offer.suggestion.quote);
  const rests = !mayWrite || busy || logging;
  const canLog = logAs(offer) !== null;
  const log = async () => {
    if (rests) return;
    setLogging(true);
    await onLog(offer);
    setLogging(false);
  };
  const press = {
    onLog: canLog ? () => void log() : null,
    onDismiss: () => {
      if (!rests) void dismiss();
    },
  };
  return (
    <li className={styles.row} onKeyDown={rowKeys(press)}>
      <SuggestionMeta offer={offer} />
      <div className={styles.end}>
        {canLog && (
          <Button
            look="plain"
            aria-label={t('suggestion_log', { text })}
            aria-keyshortcuts={logKeys}
            title={t('suggestion_log_key')}
            aria-busy={logging}
            resting={!mayWrite}
            // The second click of a double click would meet the row that has moved up meanwhile.
            onClick={({ detail }) => detail <= 1 && void log()}
          >
            {t('suggestion_log_short')}
          </Button>
        )}
        <IconButton
          label={t('suggestion_dismiss', { text })}
          aria-keyshortcuts={dismissKeys}
          aria-busy={busy}
          aria-disabled={!mayWrite || undefined}
          onClick={({ detail }) => detail <= 1 && press.onDismiss()}
        >
          <X aria-hidden="true" />
        </IconButton>
      </div>
      <SuggestionQuote text={offer.suggestion.quote} />
    </li>
  );
});
