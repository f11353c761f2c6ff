import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/common/icon-button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import styles from './reply-frame.module.css';

interface Props {
  /** `ready` once the draft is shown; tests and benches rely on it. */
  readonly state: 'loading' | 'ready';
  /** '' while nobody is chosen. */
  readonly clientName: string;
  /** Closes, and keeps what was typed. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The screen of a reply: whose it is and a way back. Esc goes back too, after anything inside. */
export function ReplyFrame({ state, clientName, onClose, children }: Props) {
  const { t } = useCatalogue();
  return (
    <section
      className={styles.frame}
      data-reply={state}
      aria-labelledby="reply-title"
      onKeyDown={(event) => {
        // In an input method Esc takes back the word that is being composed.
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <div>
          {clientName !== '' && <p>{t('reply_for', { name: isolate(clientName) })}</p>}
          <h2 id="reply-title" tabIndex={-1}>
            {t('reply_title')}
          </h2>
        </div>
        <IconButton label={t('reply_back')} onClick={onClose}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
      {children}
    </section>
  );
}
