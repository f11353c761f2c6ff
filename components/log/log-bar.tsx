import { Plus, Reply, X } from 'lucide-react';
import { IconButton } from '@/components/common/icon-button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { closedLog } from '@/lib/ui/log/closed-log';
import type { KeptForm } from '@/lib/ui/log/kept-forms';
import { emptyStart, type LogStart } from '@/lib/ui/log/log-start';
import { closedReply } from '@/lib/ui/reply/closed-reply';
import { useMayWrite } from '@/lib/ui/write-guard';
import styles from './log-bar.module.css';

/** A name for a button must stay short enough to be listened to. */
const longestLabel = 80;

interface Props {
  /** Those that were left half filled here. */
  readonly forms: readonly KeptForm[];
  readonly onLog: (start: LogStart) => void;
  /** Drafts a reply; null where no client is shown. */
  readonly onReply: (() => void) | null;
  /** Words that were typed into one wait for it. */
  readonly isReplyKept: boolean;
  readonly onDiscard: (form: KeptForm) => Promise<void>;
}

/** What needs no words of the mail: a reply, the empty form of a new record, and the forms left half filled. */
export function LogBar({ forms, onLog, onReply, isReplyKept, onDiscard }: Props) {
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  const name = ({ label }: KeptForm): string => isolate(label.slice(0, longestLabel)) || t('log_kept_empty');
  return (
    <div className={styles.bar}>
      {onReply && (
        <button type="button" className={styles.log} data-record={closedReply} onClick={onReply}>
          <Reply aria-hidden="true" />
          {t(isReplyKept ? 'reply_go_on' : 'reply_draft')}
        </button>
      )}
      <button
        type="button"
        className={styles.log}
        data-record={closedLog}
        onClick={() => onLog(emptyStart('commitment'))}
      >
        <Plus aria-hidden="true" />
        {t('log_promise')}
      </button>
      {forms.length > 0 && (
        <ul>
          {forms.map((form) => (
            <li key={form.key}>
              <button type="button" className={styles.kept} onClick={() => onLog(form.start)}>
                {t('log_kept', { text: name(form) })}
              </button>
              <IconButton
                label={t('log_kept_discard', { text: name(form) })}
                aria-disabled={!mayWrite || undefined}
                onClick={() => mayWrite && void onDiscard(form)}
              >
                <X aria-hidden="true" />
              </IconButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
