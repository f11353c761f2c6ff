import { X } from 'lucide-react';
import { type ReactNode, type Ref, useRef, useState } from 'react';
import { Button } from '@/components/common/button';
import { ForeignText } from '@/components/common/foreign-text';
import { IconButton } from '@/components/common/icon-button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { useClipped } from '@/lib/ui/use-clipped';
import styles from './record-page.module.css';

interface Props {
  /** What kind of record it is, and whose. */
  readonly over: ReactNode;
  readonly title: string;
  readonly headingRef: Ref<HTMLHeadingElement>;
  readonly pageRef?: Ref<HTMLDivElement>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The page of one record: its name, a way back, and all that is known of it. Esc goes back, after any form inside. */
export function RecordPage({ over, title, headingRef, pageRef, onClose, children }: Props) {
  const { t } = useCatalogue();
  const words = useRef<HTMLSpanElement>(null);
  const [whole, setWhole] = useState(false);
  const clipped = useClipped(words, title);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Esc on its way up from what is inside
    <div
      ref={pageRef}
      className={styles.page}
      onKeyDown={(event) => {
        // In an input method Esc takes back the word that is being composed.
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onClose();
      }}
    >
      <div className={styles.head}>
        <div>
          <p className={styles.over}>{over}</p>
          <h2 ref={headingRef} tabIndex={-1}>
            <span ref={words} className={styles.title} data-whole={whole}>
              <ForeignText>{title}</ForeignText>
            </span>
          </h2>
          {(clipped || whole) && (
            <Button look="plain" aria-expanded={whole} onClick={() => setWhole(!whole)}>
              {t(whole ? 'suggestion_short' : 'suggestion_whole')}
            </Button>
          )}
        </div>
        <IconButton label={t('close')} onClick={onClose}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
      {children}
    </div>
  );
}
