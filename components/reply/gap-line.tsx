import type { RefObject } from 'react';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { goToGap } from '@/lib/ui/reply/go-to-gap';
import styles from './draft-part.module.css';

interface Props {
  readonly id: string;
  readonly count: number;
  readonly field: RefObject<HTMLElement | null>;
}

/** How much of the draft waits for the writer, and the way to it. */
export function GapLine({ id, count, field }: Props) {
  const { t } = useCatalogue();
  return (
    <p id={id} className={styles.gaps}>
      {count > 0 && (
        <>
          <span>{t('reply_gaps', { count })}</span>
          <Button
            look="plain"
            aria-keyshortcuts="Alt+G"
            title="Alt+G"
            onClick={() => field.current && goToGap(field.current)}
          >
            {t('reply_next_gap')}
          </Button>
        </>
      )}
    </p>
  );
}
