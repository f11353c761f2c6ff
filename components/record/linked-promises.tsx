import { ForeignText } from '@/components/common/foreign-text';
import { Chip } from '@/components/context/chip';
import { DueChip } from '@/components/context/due-chip';
import type { Commitment } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { stateKeys } from '@/lib/ui/record/commitment-words';
import styles from './linked-promises.module.css';
import { RecordSection } from './record-section';

interface Props {
  readonly heading: string;
  readonly promises: readonly Commitment[];
  readonly onOpen: (id: string) => void;
}

/** Promises that this one waits for, or that wait for it, each a way to its page. */
export function LinkedPromises({ heading, promises, onOpen }: Props) {
  const { t } = useCatalogue();
  if (promises.length === 0) return null;
  return (
    <RecordSection heading={heading}>
      <ul className={styles.list}>
        {promises.map(({ id, text, state, dueDay }) => (
          <li key={id}>
            <button type="button" onClick={() => onOpen(id)}>
              <ForeignText>{text}</ForeignText>
            </button>
            {state === 'open' ? <DueChip day={dueDay} /> : <Chip tone="quiet">{t(stateKeys[state])}</Chip>}
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
