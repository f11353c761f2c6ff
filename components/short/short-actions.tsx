import { useState } from 'react';
import { Button } from '@/components/common/button';
import styles from '@/components/record/commitment-actions.module.css';
import { AboutButton } from '@/components/reply/about-button';
import type { ReplyAbout } from '@/lib/app/reply/reply-about';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import type { FormPart } from '@/lib/ui/record/use-page-parts';
import { useMayWrite } from '@/lib/ui/write-guard';
import type { WriteOutcome } from '@/lib/ui/write-outcome';

interface Props {
  /** What a reply can be about; null where it can not. */
  readonly about: ReplyAbout | null;
  readonly hasSteps: boolean;
  /** The form that is open. */
  readonly part: FormPart | null;
  readonly onPart: (part: FormPart) => void;
  readonly onRemove: () => Promise<WriteOutcome>;
}

/** What can be done with a record: its next step, an edit, the end of it. */
export function ShortActions({ about, hasSteps, part, onPart, onRemove }: Props) {
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  const [busy, setBusy] = useState(false);
  return (
    <div className={styles.actions}>
      {hasSteps && (
        <Button look="go" data-opens="step" aria-expanded={part === 'step'} onClick={() => onPart('step')}>
          {t('step_open')}
        </Button>
      )}
      {about && <AboutButton about={about} look="quiet" />}
      <Button data-opens="edit" aria-expanded={part === 'edit'} onClick={() => onPart('edit')}>
        {t('record_edit')}
      </Button>
      <Button
        resting={busy || !mayWrite}
        onClick={async () => {
          setBusy(true);
          await onRemove();
          setBusy(false);
        }}
      >
        {t('record_delete')}
      </Button>
    </div>
  );
}
