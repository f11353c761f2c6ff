import { Button } from '@/components/common/button';
import type { ReplyFacts } from '@/lib/app/reader';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import { gapNames } from '@/lib/ui/reply/gap-names';
import { missingKeys } from '@/lib/ui/reply/missing-keys';
import type { Reply } from '@/lib/ui/reply/use-reply';
import styles from './reply-notes.module.css';

interface Props {
  readonly reply: Reply;
  readonly facts: Pick<ReplyFacts, 'client' | 'contacts' | 'engagements'>;
}

/** What there is to know before one reads the draft. The region is always there, so that screen readers hear it fill. */
export function ReplyNotes({ reply, facts }: Props) {
  const { t, list } = useCatalogue();
  const { held, draft, restored, isNewText } = reply;
  const missing = [...missingKeys(facts, held.choice).map((key) => t(key)), ...gapNames(draft).map(isolate)];
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
    </div>
  );
}
