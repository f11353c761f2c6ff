import { useEffect, useRef } from 'react';
import { Button } from '@/components/common/button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { Insertion } from '@/lib/ui/reply/use-insertion';
import { useMayWrite } from '@/lib/ui/write-guard';
import styles from './insert-part.module.css';
import { InsertSaid } from './insert-said';
import { TargetForm } from './target-form';

interface Props {
  readonly insertion: Insertion;
  /** Nothing is there to be inserted. */
  readonly isEmpty: boolean;
  readonly subject: string;
}

/** The foot of the screen: into the mail, or onto the clipboard. */
export function InsertPart({ insertion, isEmpty, subject }: Props) {
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  const { step } = insertion;
  const busy = step.kind === 'busy';
  const resting = !mayWrite || busy || isEmpty;
  const foot = useRef<HTMLDivElement>(null);
  // What had the keyboard has gone with the question.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each step
  useEffect(() => {
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    foot.current?.querySelector<HTMLElement>('[data-reply-insert]')?.focus();
  }, [step.kind]);
  return (
    <div ref={foot} className={styles.foot}>
      <InsertSaid step={step} subject={subject} onSentByHand={() => void insertion.sentByHand()} />
      {step.kind === 'ask' ? (
        <TargetForm {...step} onInsert={(target) => void insertion.insertInto(target)} onClose={insertion.rest} />
      ) : (
        <div className={styles.actions}>
          <Button
            look="go"
            resting={resting}
            aria-busy={busy}
            data-reply-insert
            onClick={() => void insertion.insert()}
          >
            {t(busy ? 'reply_inserting' : 'reply_insert')}
          </Button>
          <Button resting={resting} onClick={() => void insertion.copy()}>
            {t('reply_copy')}
          </Button>
          <small>{t('reply_you_send')}</small>
        </div>
      )}
    </div>
  );
}
