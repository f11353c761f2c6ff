import { Ellipsis } from 'lucide-react';
import { memo, useId, useRef } from 'react';
import { IconButton } from '@/components/common/icon-button';
import type { Commitment } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { OnRemove } from '@/lib/ui/on-remove';
import { outcomeSentence } from '@/lib/ui/outcome-sentence';
import type { OpenRecord } from '@/lib/ui/record/record-part';
import { type OnSettle, useSettle } from '@/lib/ui/use-settle';
import { CommitmentMeta } from './commitment-meta';
import { DueChip } from './due-chip';
import styles from './row.module.css';
import { RowActions } from './row-actions';
import { RowTitle } from './row-title';
import { SettleForm } from './settle-form';
import { TickButton } from './tick-button';

/** A name for the buttons of a row must stay short enough to be listened to. */
const longestLabel = 120;

interface Props {
  readonly commitment: Commitment;
  /** For which open promises of theirs it waits, in words; '' for none. */
  readonly waitsFor?: string;
  readonly onSettle: OnSettle;
  readonly onOpen: OpenRecord;
  readonly onRemove: OnRemove;
  readonly onOpenSource: (link: string) => void;
}

/** One open commitment: tick it kept, open its page, or its other outcomes and the rest of its life. */
export const CommitmentItem = memo(function CommitmentItem(props: Props) {
  const { commitment, waitsFor = '', onSettle, onOpen, onRemove, onOpenSource } = props;
  const { t, today } = useCatalogue();
  const formId = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const { open, setOpen, busy, outcome, entry, setEntry, settle } = useSettle(commitment, today, onSettle);
  const text = isolate(commitment.text.slice(0, longestLabel));
  const failure = outcomeSentence(outcome, t);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <li
      className={styles.row}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <TickButton
        label={t(commitment.direction === 'ours' ? 'tick_kept' : 'tick_kept_theirs', { text })}
        busy={busy}
        onTick={() => settle({ state: 'kept', on: today, missReason: null })}
      />
      <div>
        <RowTitle
          id={commitment.id}
          text={commitment.text}
          whole={open}
          onOpen={() => onOpen('commitment', commitment.id)}
        />
        <CommitmentMeta commitment={commitment} waitsFor={waitsFor} onOpenSource={onOpenSource} />
      </div>
      <div className={styles.end}>
        <DueChip day={commitment.dueDay} />
        <IconButton
          ref={opener}
          label={t('settle_more', { text })}
          aria-expanded={open}
          aria-controls={open ? formId : undefined}
          onClick={() => setOpen(!open)}
        >
          <Ellipsis aria-hidden="true" />
        </IconButton>
      </div>
      {open && (
        <div className={styles.below}>
          <SettleForm
            id={formId}
            dueDay={commitment.dueDay}
            entry={entry}
            busy={busy}
            onChange={setEntry}
            onSettle={settle}
            onClose={close}
          />
          <RowActions
            commitment={commitment}
            onOpen={(at) => onOpen('commitment', commitment.id, at)}
            onRemove={() => onRemove(commitment)}
          />
        </div>
      )}
      {failure && (
        <p role="alert" className={`${styles.below} ${styles.failure}`}>
          {failure}
        </p>
      )}
    </li>
  );
});
