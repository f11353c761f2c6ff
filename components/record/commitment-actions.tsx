import { useState } from 'react';
import { Button } from '@/components/common/button';
import { AboutButton } from '@/components/reply/about-button';
import type { Commitment } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { FormPart } from '@/lib/ui/record/use-page-parts';
import { useMayWrite } from '@/lib/ui/write-guard';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import styles from './commitment-actions.module.css';

interface Props {
  readonly commitment: Commitment;
  /** The form that is open. */
  readonly part: FormPart | null;
  readonly onPart: (part: FormPart) => void;
  readonly onReopen: () => Promise<WriteOutcome>;
  readonly onRemove: () => Promise<WriteOutcome>;
}

/** What can be done with a commitment in its present state. */
export function CommitmentActions({ commitment, part, onPart, onReopen, onRemove }: Props) {
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  const [busy, setBusy] = useState(false);
  const isOpen = commitment.state === 'open';
  // Keys, so that a button that takes another's place does not take its focus, and the next Enter with it.
  const opens = (form: FormPart, label: string, look: 'go' | 'quiet' = 'quiet') => (
    <Button key={form} look={look} data-opens={form} aria-expanded={part === form} onClick={() => onPart(form)}>
      {label}
    </Button>
  );
  const write = (step: () => Promise<WriteOutcome>, label: string) => (
    <Button
      key={label}
      resting={busy || !mayWrite}
      onClick={async () => {
        setBusy(true);
        await step();
        setBusy(false);
      }}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.actions}>
      {isOpen ? opens('kept', t('settle_kept'), 'go') : write(onReopen, t('record_reopen'))}
      {isOpen && opens('move', t(commitment.dueDay === null ? 'record_set_day' : 'record_move'))}
      {opens('edit', t('record_edit'))}
      {isOpen && opens('missed', t('settle_missed'))}
      {isOpen && opens('withdrawn', t('settle_withdrawn'))}
      {isOpen && (
        <AboutButton about={{ kind: 'commitment', id: commitment.id }} direction={commitment.direction} look="quiet" />
      )}
      {write(onRemove, t('record_delete'))}
    </div>
  );
}
