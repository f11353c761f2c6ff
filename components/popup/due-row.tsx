import { ForeignText } from '@/components/common/foreign-text';
import { DueChip } from '@/components/context/due-chip';
import { SourceLink } from '@/components/context/source-link';
import type { Evidence } from '@/lib/domain/evidence';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { DueCommitment } from '@/lib/ui/view-types';
import styles from './due-row.module.css';

interface Props {
  readonly due: DueCommitment;
  readonly onOpenMail: (evidence: Evidence) => void;
  readonly onOpenClient: (clientId: string) => void;
}

/** One promise that is late or due today: its client and its mail are one press away. */
export function DueRow({ due, onOpenMail, onOpenClient }: Props) {
  const { t } = useCatalogue();
  const { commitment, clientName } = due;
  const { text, dueDay, evidence, clientId } = commitment;
  return (
    <li className={styles.row}>
      <p className={styles.text} dir="auto">
        {text}
      </p>
      <DueChip day={dueDay} />
      <p className={styles.meta}>
        {clientName !== '' && (
          <button
            type="button"
            className={styles.client}
            title={t('popup_client', { name: isolate(clientName) })}
            onClick={() => onOpenClient(clientId)}
          >
            <ForeignText>{clientName}</ForeignText>
          </button>
        )}
        {evidence && <SourceLink evidence={evidence} onOpen={() => onOpenMail(evidence)} />}
      </p>
    </li>
  );
}
