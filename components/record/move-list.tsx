import type { ReactNode } from 'react';
import type { Commitment, Renegotiation } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import { toldKey } from '@/lib/ui/record/told-key';
import styles from './move-list.module.css';
import { RecordSection } from './record-section';

interface Props {
  readonly commitment: Pick<Commitment, 'renegotiations' | 'direction'>;
  /** Below the newest move. */
  readonly children?: ReactNode;
}

/** How the due day was moved, the newest move first. */
export function MoveList({ commitment, children }: Props) {
  const { t, day } = useCatalogue();
  const { renegotiations, direction } = commitment;
  if (renegotiations.length === 0) return null;
  const shown = (value: string | null): string => (value === null ? t('due_none') : day(value, 'weekday'));
  const said = (move: Renegotiation): string[] => [
    t('move_made', { day: day(move.on) }),
    ...(move.reason === '' ? [] : [t('move_reason_was', { reason: withoutDirectionMarks(move.reason) })]),
    ...(direction === 'ours' && move.from !== null ? [t(toldKey(move))] : []),
  ];
  const moves = renegotiations.map((move, at) => ({ move, at })).reverse();
  return (
    <RecordSection heading={t('moves_heading')}>
      <ol className={styles.list}>
        {moves.map(({ move, at }) => (
          <li key={at}>
            <p>{t('move_days', { from: shown(move.from), to: shown(move.to) })}</p>
            {said(move).map((sentence) => (
              <p key={sentence} className={styles.said} dir="auto">
                {sentence}
              </p>
            ))}
            {at === renegotiations.length - 1 && children}
          </li>
        ))}
      </ol>
    </RecordSection>
  );
}
