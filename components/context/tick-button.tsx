import { Check } from 'lucide-react';
import { useMayWrite } from '@/lib/ui/write-guard';
import styles from './tick-button.module.css';

interface Props {
  readonly label: string;
  readonly busy: boolean;
  readonly onTick: () => void;
}

/** The round tick before a commitment: kept, today. */
export function TickButton({ label, busy, onTick }: Props) {
  const resting = !useMayWrite();
  return (
    <button
      type="button"
      className={styles.tick}
      aria-label={label}
      title={label}
      aria-busy={busy}
      aria-disabled={resting || undefined}
      onClick={({ detail }) => {
        // The second click of a double click would meet the row that has moved up meanwhile.
        if (!resting && !busy && detail <= 1) onTick();
      }}
    >
      <span>
        <Check aria-hidden="true" />
      </span>
    </button>
  );
}
