import { ForeignText } from '@/components/common/foreign-text';
import type { Commitment } from '@/lib/domain/commitment';
import { movedTimes } from '@/lib/domain/moved-times';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './row.module.css';
import { SourceLink } from './source-link';

interface Props {
  readonly commitment: Commitment;
  readonly onOpenSource: (link: string) => void;
}

/** The quiet line below a commitment: who owes it to us, how often its day was moved, where it was said. */
export function CommitmentMeta({ commitment, onOpenSource }: Props) {
  const { t } = useCatalogue();
  const { direction, owner, evidence } = commitment;
  const moved = movedTimes(commitment);
  const showsOwner = direction === 'theirs' && owner !== '';
  if (!showsOwner && moved === 0 && !evidence) return null;
  return (
    <p className={styles.meta}>
      {showsOwner && <ForeignText>{owner}</ForeignText>}
      {moved > 0 && <span>{t('moved', { count: moved })}</span>}
      {evidence && <SourceLink evidence={evidence} onOpen={onOpenSource} />}
    </p>
  );
}
