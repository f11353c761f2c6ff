import { useId } from 'react';
import type { Direction } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './choice-switch.module.css';

interface Props {
  readonly value: Direction;
  readonly onChange: (direction: Direction) => void;
}

/** Whose promise it is. */
export function DirectionField({ value, onChange }: Props) {
  const { t } = useCatalogue();
  const group = useId();
  const choice = (direction: Direction, label: string) => (
    <label>
      <input type="radio" name={group} checked={value === direction} onChange={() => onChange(direction)} />
      {label}
    </label>
  );
  return (
    <fieldset className={styles.switch}>
      <legend>{t('log_direction')}</legend>
      {choice('ours', t('log_direction_ours'))}
      {choice('theirs', t('log_direction_theirs'))}
    </fieldset>
  );
}
