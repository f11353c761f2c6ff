import { TriangleAlert } from 'lucide-react';
import { HiddenText } from '@/components/common/hidden-text';
import { Mark } from '@/components/common/mark';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { RailCounts } from '@/lib/ui/rail-counts';
import styles from './rail.module.css';

interface Props {
  readonly mark: string | null;
  readonly counts: RailCounts;
  /** Something about the thread or the records must be seen. */
  readonly alarm: boolean;
  readonly onExpand: () => void;
}

const badges = [
  { count: 'late', look: styles.late, key: 'rail_late' },
  { count: 'soon', look: styles.soon, key: 'rail_soon' },
  { count: 'changes', look: styles.calm, key: 'rail_changes' },
] as const;

/** The sidebar as a narrow strip: whose mail it is, and what is late, soon or waiting. All of it opens the panel. */
export function Rail({ mark, counts, alarm, onExpand }: Props) {
  const { t } = useCatalogue();
  return (
    <aside className={styles.rail} aria-label={t('rail_label')}>
      <button type="button" title={t('expand')} onClick={onExpand}>
        <HiddenText>{t('expand')}</HiddenText>
        <Mark name={mark} small />
        {alarm && (
          <span className={`${styles.badge} ${styles.late}`}>
            <TriangleAlert aria-hidden="true" />
            <HiddenText>{t('rail_alarm')}</HiddenText>
          </span>
        )}
        {badges.map(
          ({ count, look, key }) =>
            counts[count] > 0 && (
              <span key={key} className={`${styles.badge} ${look}`}>
                <span aria-hidden="true">{counts[count]}</span>
                <HiddenText>{t(key, { count: counts[count] })}</HiddenText>
              </span>
            ),
        )}
      </button>
    </aside>
  );
}
