import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { ListNotice as Notice } from '@/lib/ui/templates/use-template-list';
import styles from './list-notice.module.css';

/** A sentence at the foot, not a page. */
const longestName = 80;

/** What was just done or not done, with its undo. The region is always there, so that screen readers hear it fill. */
export function ListNotice({ notice }: { readonly notice: Notice | null }) {
  const { t } = useCatalogue();
  return (
    <div role="status" className={styles.notice}>
      {notice?.kind === 'changed' && <p className="book-bad">{t('template_changed')}</p>}
      {notice?.kind === 'failed' && (
        <p className="book-bad">{t('write_failed_short', { reason: t(`why_${notice.why}`) })}</p>
      )}
      {notice?.kind === 'done' && (
        <p className="book-good">
          <span>
            {t(`template_done_${notice.deed}`, {
              name: isolate(notice.name.slice(0, longestName)),
              count: notice.count,
              place: notice.place,
            })}
          </span>
          {notice.undo && (
            <Button look="plain" onClick={() => void notice.undo?.()}>
              {t('undo')}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
