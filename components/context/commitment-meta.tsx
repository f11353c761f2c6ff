import { ForeignText } from '@/components/common/foreign-text';
import type { Commitment } from '@/lib/domain/commitment';
import { movedTimes } from '@/lib/domain/moved-times';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './row.module.css';
import { SourceLink } from './source-link';

interface Props {
  readonly commitment: Commitment;
  /** In words; '' for none. */
  readonly waitsFor: string;
  readonly onOpenSource: (link: string) => void;
}

/** The quiet line below a commitment: who owes it to us, how often its day was moved, what it waits for, where it was said. */
export function CommitmentMeta({ commitment, waitsFor, onOpenSource }: Props) {
  const { t } = useCatalogue();
  const { direction, owner, evidence } = commitment;
  const moved = movedTimes(commitment);
  const showsOwner = direction === 'theirs' && owner !== '';
  if (!showsOwner && moved === 0 && waitsFor === '' && !evidence) return null;
  return (
    <p className={styles.meta}>
      {showsOwner && <ForeignText>{owner}</ForeignText>}
      {moved > 0 && <span>{t('moved', { count: moved })}</span>}
      {waitsFor !== '' && <ForeignText>{waitsFor}</ForeignText>}
      {evidence && <SourceLink evidence={evidence} onOpen={onOpenSource} />}
    </p>
  );
}
