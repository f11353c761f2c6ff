import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { OpenRecord } from '@/lib/ui/record/record-part';
import type { Notice } from '@/lib/ui/sidebar/sidebar-state';
import { useMayWrite } from '@/lib/ui/write-guard';
import { NextButton } from './next-button';
import styles from './notice-bar.module.css';

/** A sentence at the foot, not a page: a commitment's text is cut there. */
const longestSubject = 160;

interface Props {
  readonly notice: Notice | null;
  readonly onUndo: () => void;
  readonly onOpen: OpenRecord;
  readonly onNext: () => void;
}

/** What was just done or not done, with its undo. The region is always there, so that screen readers hear it fill. */
export function NoticeBar({ notice, onUndo, onOpen, onNext }: Props) {
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  const record = notice?.record;
  const look = notice === null ? '' : notice.fresh ? styles[notice.tone] : styles.quiet;
  return (
    <div role="status" className={`${styles.bar} ${look}`}>
      {notice && (
        <>
          <p dir="auto">
            {t(notice.key, {
              text: isolate(notice.subject.slice(0, longestSubject)),
              name: isolate(notice.subject.slice(0, longestSubject)),
              reason: notice.why ? t(`why_${notice.why}`) : '',
            })}
          </p>
          <div className={styles.actions}>
            {record && (
              <Button look="plain" onClick={() => onOpen(record.of, record.id)}>
                {t('notice_edit')}
              </Button>
            )}
            {notice.next && <NextButton next={notice.next} onNext={onNext} />}
            {notice.undo && (
              <Button look="plain" resting={!mayWrite} onClick={onUndo}>
                {t('undo')}
              </Button>
            )}
          </div>
        </>
      )}
    </div>
  );
}
