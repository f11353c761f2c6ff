import { useId, useState } from 'react';
import { SettleForm } from '@/components/context/settle-form';
import type { Evidence } from '@/lib/domain/evidence';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { CommitmentFile } from '@/lib/ui/record/commitment-file';
import { stepProblem } from '@/lib/ui/record/step-problem';
import { type OnSettle, useSettle } from '@/lib/ui/use-settle';
import { ChangedSince } from './changed-since';
import { DeliveryField } from './delivery-field';
import styles from './record-form.module.css';

interface Props {
  readonly file: CommitmentFile;
  readonly state: 'kept' | 'missed' | 'withdrawn';
  /** Mails of the open thread that may have delivered it, newest first. */
  readonly mails: readonly Evidence[];
  readonly onSettle: OnSettle;
  readonly onClose: () => void;
}

/** How a commitment ended; a kept one with the mail that delivered it. */
export function SettlePart({ file, state, mails, onSettle, onClose }: Props) {
  const { t, today } = useCatalogue();
  const { commitment } = file;
  const id = useId();
  const [delivery, setDelivery] = useState<Evidence | null>(null);
  const { busy, outcome, entry, setEntry, settle } = useSettle(commitment, today, onSettle, state);
  const problem = busy || commitment.state === 'open' ? stepProblem(outcome, t) : t('step_not_open');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Esc on its way up from the form inside
    <div
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <ChangedSince file={file} busy={busy} />
      <SettleForm
        id={id}
        dueDay={commitment.dueDay}
        entry={entry}
        busy={busy}
        delivery={<DeliveryField mails={mails} chosen={delivery} onChoose={setDelivery} />}
        onChange={setEntry}
        onSettle={async (settlement) => {
          const done = await settle(
            settlement.state === 'kept' && delivery !== null ? { ...settlement, evidence: delivery } : settlement,
          );
          if (done.kind === 'saved') onClose();
        }}
        onClose={onClose}
      />
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  );
}
