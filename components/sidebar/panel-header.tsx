import { PanelLeftClose, PanelRightClose } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '@/components/common/icon-button';
import { Mark } from '@/components/common/mark';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './panel-header.module.css';

interface Props {
  /** Whose letter stands in the mark; null for none. */
  readonly mark: string | null;
  readonly title: string;
  readonly subtitle?: ReactNode;
  readonly side: 'right' | 'left';
  readonly menu: ReactNode;
  /** Absent where there is no frame to collapse (the browser's own side panel). */
  readonly onCollapse?: (() => void) | undefined;
  /** Below the names. */
  readonly children?: ReactNode;
}

/** An address that must break does so after its @. */
function BreakAtSign({ text }: { readonly text: string }) {
  const at = text.indexOf('@') + 1;
  return at === 0 ? (
    text
  ) : (
    <>
      {text.slice(0, at)}
      <wbr />
      {text.slice(at)}
    </>
  );
}

/** The head of the sidebar: who it is about, the menu, and the way to make it small. */
export function PanelHeader({ mark, title, subtitle, side, menu, onCollapse, children }: Props) {
  const { t } = useCatalogue();
  return (
    <header className={styles.header}>
      <div className={styles.who}>
        <Mark name={mark} />
        <div className={styles.names}>
          <h1 dir="auto" title={title}>
            <BreakAtSign text={title} />
          </h1>
          {subtitle !== undefined && <p>{subtitle}</p>}
        </div>
        <div className={styles.buttons}>
          {menu}
          {onCollapse && (
            <IconButton label={t('collapse')} onClick={onCollapse}>
              {side === 'right' ? <PanelRightClose aria-hidden="true" /> : <PanelLeftClose aria-hidden="true" />}
            </IconButton>
          )}
        </div>
      </div>
      {children}
    </header>
  );
}
