import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { gapNames } from '@/lib/ui/reply/gap-names';
import type { Reply } from '@/lib/ui/reply/use-reply';
import styles from './reply-notes.module.css';

interface Props {
  readonly reply: Reply;
  /** Whose language nobody wrote down; '' where it is known. */
  readonly languageUnknownOf: string;
}

/** What there is to know before one reads the draft. The region is always there, so that screen readers hear it fill. */
export function ReplyNotes({ reply, languageUnknownOf }: Props) {
  const { t, list } = useCatalogue();
  const { held, draft, restored, isNewText } = reply;
  const missing = gapNames(draft).map(isolate);
  return (
    <div role="status" className={styles.notes}>
      {restored && (
        <p>
          {t('reply_restored')}{' '}
          <Button look="plain" onClick={reply.startAgain}>
            {t('reply_start_again')}
          </Button>
        </p>
      )}
      {isNewText && (
        <p className={styles.ask}>
          {t('reply_new_text')}{' '}
          <Button look="plain" onClick={reply.takeNew}>
            {t('reply_use_new')}
          </Button>
          <Button look="plain" onClick={reply.keepTyped}>
            {t('reply_keep_mine')}
          </Button>
        </p>
      )}
      {held.replaced !== null && (
        <p>
          {t('reply_replaced')}{' '}
          <Button look="plain" onClick={reply.bringBack}>
            {t('reply_bring_back')}
          </Button>
        </p>
      )}
      {missing.length > 0 && <p>{t('reply_missing', { list: list(missing) })}</p>}
      {languageUnknownOf !== '' && <p>{t('reply_language_unknown', { name: isolate(languageUnknownOf) })}</p>}
    </div>
  );
}
