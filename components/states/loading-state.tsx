import { Button } from '@/components/common/button';
import { EmptyState } from '@/components/common/empty-state';
import { HiddenText } from '@/components/common/hidden-text';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';
import styles from './loading-state.module.css';

interface Props {
  /** After five seconds, words and a way out take the place of the grey lines. */
  readonly tooLate: boolean;
  /** Nothing was shown yet since the page was opened. */
  readonly starting: boolean;
  readonly onRetry: () => void;
  readonly onReloadTab: () => void;
}

export function LoadingState({ tooLate, starting, onRetry, onReloadTab }: Props) {
  const { t } = useCatalogue();
  if (!tooLate) {
    return (
      <div className={styles.loading} role="status">
        <HiddenText>{t(starting ? 'starting_title' : 'loading')}</HiddenText>
        <span />
        <span />
        <span />
        <span />
      </div>
    );
  }
  return (
    <EmptyState
      role="status"
      title={t(starting ? 'starting_slow_title' : 'loading_slow_title')}
      text={t(starting ? 'starting_slow_text' : 'loading_slow_text')}
      actions={
        starting ? (
          <Button onClick={onReloadTab}>{t('outdated_reload')}</Button>
        ) : (
          <Button onClick={onRetry}>{t('reload')}</Button>
        )
      }
    />
  );
}
