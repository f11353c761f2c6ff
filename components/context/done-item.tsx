import type { Commitment } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { stateKeys } from '@/lib/ui/record/commitment-words';
import type { OpenRecord } from '@/lib/ui/record/record-part';
import { Chip } from './chip';
import styles from './folded-section.module.css';
import row from './row.module.css';
import { RowTitle } from './row-title';
import { SourceLink } from './source-link';

interface Props {
  readonly commitment: Commitment;
  readonly onOpen: OpenRecord;
  readonly onOpenSource: (link: string) => void;
}

/** One settled commitment: how it ended, when, and with which mail. */
export function DoneItem({ commitment, onOpen, onOpenSource }: Props) {
  const { t, day } = useCatalogue();
  const { id, text, direction, state, settledOn, dueDay } = commitment;
  const evidence = commitment.keptEvidence ?? commitment.evidence;
  const wasLate = state === 'kept' && dueDay !== null && settledOn !== null && settledOn > dueDay;
  return (
    <li className={styles.row}>
      <div>
        <RowTitle id={id} text={text} onOpen={() => onOpen('commitment', id)} />
        <p className={row.meta}>
          <span>{t(direction === 'ours' ? 'direction_ours' : 'direction_theirs')}</span>
          {settledOn !== null && <span>{day(settledOn)}</span>}
          {evidence && <SourceLink evidence={evidence} onOpen={onOpenSource} />}
        </p>
      </div>
      <Chip tone={wasLate || state === 'missed' ? 'late' : 'quiet'}>{t(wasLate ? 'done_late' : stateKeys[state])}</Chip>
    </li>
  );
}
