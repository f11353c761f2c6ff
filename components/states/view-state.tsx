import { Button } from '@/components/common/button';
import { EmptyState } from '@/components/common/empty-state';
import { useCatalogue } from '@/lib/ui/catalogue/catalogue-context';

interface Props {
  readonly kind: 'no-mail-page' | 'no-thread' | 'not-ready' | 'unreadable' | 'colleagues';
  readonly onPick: () => void;
}

const words = {
  'no-mail-page': ['no_mail_page_title', 'no_mail_page_text'],
  'no-thread': ['no_thread_title', 'no_thread_text'],
  'not-ready': ['not_ready_title', 'not_ready_text'],
  unreadable: ['unreadable_title', 'unreadable_text'],
  colleagues: ['colleagues_title', 'colleagues_text'],
} as const;

/** Why no client stands here; picking one by hand is always possible. */
export function ViewState({ kind, onPick }: Props) {
  const { t } = useCatalogue();
  const [title, text] = words[kind];
  return <EmptyState title={t(title)} text={t(text)} actions={<Button onClick={onPick}>{t('pick_by_hand')}</Button>} />;
}
