import { useState } from 'react';
import type { Commitment } from '@/lib/domain/commitment';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { OpenRecord } from '@/lib/ui/record/record-part';
import { DoneItem } from './done-item';
import styles from './folded-section.module.css';

interface Props {
  /** The last settled first. */
  readonly settled: readonly Commitment[];
  readonly onOpen: OpenRecord;
  readonly onOpenSource: (link: string) => void;
}

/** What was settled last, folded: a look back, and the way to open one again. */
export function DoneSection({ settled, onOpen, onOpenSource }: Props) {
  const { t } = useCatalogue();
  const [open, setOpen] = useState(false);
  if (settled.length === 0) return null;
  return (
    <details className={styles.section} open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('done_lately')}</summary>
      {open && (
        <ul>
          {settled.map((commitment) => (
            <DoneItem key={commitment.id} commitment={commitment} onOpen={onOpen} onOpenSource={onOpenSource} />
          ))}
        </ul>
      )}
    </details>
  );
}
