import { useId } from 'react';
import styles from '@/components/satisfaction/satisfaction-fields.module.css';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

interface Props {
  readonly legend: string;
  readonly value: number;
  readonly onRank: (rank: number) => void;
}

const ranks = [1, 2, 3, 4, 5] as const;

/** A rank from 1 to 5. */
export function RankField({ legend, value, onRank }: Props) {
  const { t } = useCatalogue();
  const id = useId();
  return (
    <fieldset className={styles.scale} aria-describedby={`${id}-ends`}>
      <legend>{legend}</legend>
      <div className={styles.steps}>
        {ranks.map((rank) => (
          <label key={rank} className={styles.step}>
            <input type="radio" name={id} checked={value === rank} onChange={() => onRank(rank)} />
            <span>{rank}</span>
          </label>
        ))}
      </div>
      <p id={`${id}-ends`} className={styles.ends}>
        {t('plan_rank_ends')}
      </p>
    </fieldset>
  );
}
