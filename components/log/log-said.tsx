import { Button } from '@/components/common/button';
import { ForeignText } from '@/components/common/foreign-text';
import type { LoggedRecord } from '@/lib/domain/logged-kind';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { withoutDirectionMarks } from '@/lib/ui/catalogue/isolate';
import { loggedLabel } from '@/lib/ui/log/logged-label';
import type { OpenRecord } from '@/lib/ui/record/record-part';
import styles from './log-frame.module.css';

interface Props {
  /** The form holds what was typed earlier. */
  readonly restored: boolean;
  /** Records that hold the same already. */
  readonly logged: readonly LoggedRecord[];
  readonly onStartOver: () => void;
  /** Null where records have no page. */
  readonly onOpenRecord: OpenRecord | null;
}

/** What there is to know before one types on; it has its room whether it says something or not. */
export function LogSaid({ restored, logged, onStartOver, onOpenRecord }: Props) {
  const { t } = useCatalogue();
  const [first] = logged;
  return (
    <div role="status" className={styles.said}>
      {restored && (
        <p>
          {t('form_restored')}
          <Button look="plain" onClick={onStartOver}>
            {t('form_discard')}
          </Button>
        </p>
      )}
      {first && (
        <div className={styles.logged}>
          {t('log_already', { count: logged.length })}
          {onOpenRecord === null ? (
            <ForeignText className={styles.cut ?? ''}>{loggedLabel(first)}</ForeignText>
          ) : (
            <button type="button" dir="auto" onClick={() => onOpenRecord(first.kind, first.record.id)}>
              {withoutDirectionMarks(loggedLabel(first))}
            </button>
          )}
        </div>
      )}
      {!restored && !first && t('form_kept')}
    </div>
  );
}
