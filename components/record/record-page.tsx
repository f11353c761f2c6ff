import { X } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { ForeignText } from '@/components/common/foreign-text';
import { IconButton } from '@/components/common/icon-button';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
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
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears Esc on its way up from what is inside
    <div
      ref={pageRef}
      className={styles.page}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className={styles.head}>
        <div>
          <p className={styles.over}>{over}</p>
          <h2 ref={headingRef} tabIndex={-1}>
            <ForeignText>{title}</ForeignText>
          </h2>
        </div>
        <IconButton label={t('close')} onClick={onClose}>
          <X aria-hidden="true" />
        </IconButton>
      </div>
      {children}
    </div>
  );
}
