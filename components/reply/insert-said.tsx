import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { isolate } from '@/lib/ui/catalogue/isolate';
import type { InsertStep } from '@/lib/ui/reply/use-insertion';
import { useMayWrite } from '@/lib/ui/write-guard';
import styles from './insert-part.module.css';

interface Props {
  readonly step: InsertStep;
  /** Of the mail that the draft is for. */
  readonly subject: string;
  readonly onSentByHand: () => void;
}

/** Why nothing was inserted and what to do, or that the draft is on the clipboard. */
export function InsertSaid({ step, subject, onSentByHand }: Props) {
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  if (step.kind === 'refused') {
    const gone = step.why === 'gone';
    return (
      <p role="alert" className={styles.refused}>
        {gone ? t('reply_gone') : t('reply_elsewhere', { subject: isolate(subject || t('reply_no_subject')) })}
      </p>
    );
  }
  if (step.kind !== 'copied') return null;
  const words = step.asked ? t('reply_copied_asked') : t('reply_copied');
  return (
    <div role="alert" className={step.done ? styles.copied : styles.refused}>
      <p>{step.done ? words : t('reply_not_copied')}</p>
      {step.done && (
        <Button resting={!mayWrite} onClick={onSentByHand}>
          {t('reply_sent_by_hand')}
        </Button>
      )}
    </div>
  );
}
