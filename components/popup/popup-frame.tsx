import type { ReactNode } from 'react';
import { Button } from '@/components/common/button';
import { Mark } from '@/components/common/mark';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import { useDocumentLanguage } from '@/lib/ui/use-document-language';
import styles from './popup-frame.module.css';

interface Props {
  /** What the button for the sidebar does with the tab in front; absent where it can do nothing. */
  readonly sidebar: { readonly kind: 'in-page' | 'side-panel'; readonly onPress: () => void } | null;
  readonly onOpenBook: () => void;
  readonly children: ReactNode;
}

/** The popup around its lists: title above, ways on below. */
export function PopupFrame({ sidebar, onOpenBook, children }: Props) {
  const { t, language } = useCatalogue();
  useDocumentLanguage(language, t('popup_title'));
  return (
    <div className={styles.popup}>
      <header className={styles.head}>
        <Mark name={null} small />
        <h1>{t('popup_title')}</h1>
      </header>
      <main className={styles.body}>{children}</main>
      <footer className={styles.foot}>
        {sidebar && (
          <Button onClick={sidebar.onPress}>
            {t(sidebar.kind === 'in-page' ? 'popup_sidebar' : 'popup_side_panel')}
          </Button>
        )}
        <Button onClick={onOpenBook}>{t('open_book')}</Button>
      </footer>
    </div>
  );
}
