import { X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '@/components/common/button';
import { IconButton } from '@/components/common/icon-button';
import type { LoggedKind } from '@/lib/domain/logged-kind';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { kindWords } from '@/lib/ui/log/kind-words';
import { useMayWrite } from '@/lib/ui/write-guard';
import type { WriteOutcome } from '@/lib/ui/write-outcome';
import { KindSwitch } from './kind-switch';
import styles from './log-frame.module.css';
import { LogOutcome } from './log-outcome';

interface Props {
  readonly as: LoggedKind;
  readonly onAs: (as: LoggedKind) => void;
  /** Above the fields: what is restored or logged already (./log-said). */
  readonly said: ReactNode;
  /** The fields of the kind, then those that all kinds have. */
  readonly children: ReactNode;
  readonly outcome: WriteOutcome | null;
  readonly busy: boolean;
  /** Grows with each attempt that was refused: the first wrong field takes the focus. */
  readonly refusals: number;
  readonly onSubmit: () => void;
  /** Closes, and keeps what was typed. */
  readonly onClose: () => void;
}

/** The form of a new record around the fields of its kind: Enter saves, Esc closes and keeps the text. */
export function LogFrame({ as, onAs, said, children, outcome, busy, refusals, onSubmit, onClose }: Props) {
  const { t } = useCatalogue();
  const mayWrite = useMayWrite();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  return (
    <form
      ref={form}
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (mayWrite && !busy) onSubmit();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <h2>{t(kindWords[as].title)}</h2>
        <IconButton label={t('close')} onClick={onClose}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
      <KindSwitch as={as} onAs={onAs} />
      {said}
      {children}
      <LogOutcome outcome={outcome} />
      <div className={styles.foot}>
        <Button look="go" type="submit" resting={!mayWrite || busy}>
          {t(busy ? 'form_saving' : 'save')}
        </Button>
        <Button onClick={onClose}>{t('close')}</Button>
        <small>{t('log_keys')}</small>
      </div>
    </form>
  );
}
